import Facilitation

extension EventLines {
    func minutesChanged(_ id: String, _ minutes: Int) -> [Block] {
        guard let index = live.session.state.index(of: id) else { return [] }
        let progress = live.session.state.items[index]
        let sign = minutes > 0 ? "+\(minutes)" : "−\(-minutes)"
        let now = live.texts(
            "\(live.name(progress)) har nå \(progress.minutes) min (\(sign)). ",
            "\(live.name(progress)) now has \(progress.minutes) min (\(sign)). ")
        return [.text(now + forecast)]
    }

    /// `Slutt 12:35 · etter 5 min`
    var forecast: String {
        let end = live.clock(live.timing.forecastEnd)
        return live.texts("Slutt \(end)", "Ends \(end)") + " · " + live.texts.pace(live.timing.pace)
    }

    func breakStarted(_ minutes: Int?) -> [Block] {
        let until = minutes.map { live.clock(live.now.elapsed + Double($0 * 60)) }
        let length =
            minutes.map {
                live.texts("Pause \($0) min, til \(until ?? "")", "Break of \($0) min, until \(until ?? "")")
            }
            ?? live.texts("Pause", "Break")
        return [.text(length + live.texts(". Enter når dere er i gang igjen.", ". Enter when you go on."))]
    }

    func breakEnded() -> [Block] {
        guard let last = live.session.state.breaks.last, let end = last.span.end else { return [] }
        let length = live.texts.about(end - last.span.start)
        let back = live.session.state.current.map { live.texts(" Tilbake i ", " Back in ") + live.name($0) + "." } ?? ""
        return [.text(live.texts("Pausen er slutt etter \(length).", "The break is over after \(length).") + back)]
    }

    func timerText(_ timer: ExerciseTimer) -> String {
        let timing = live.texts.timing(StepTiming(minutes: timer.minutes, rounds: timer.rounds, roles: timer.roles))
        let label = timer.label.isEmpty ? "" : " (\(timer.label))"
        let end = live.clock(live.now.elapsed + timer.seconds)
        return live.texts("Klokke: \(timing)\(label), til \(end).", "Timer: \(timing)\(label), until \(end).")
    }

    func timerEnded(_ id: Int) -> String {
        let timer = live.session.record.timeline.lazy.compactMap { entry -> ExerciseTimer? in
            if case .timerStarted(let timer) = entry.event, timer.id == id { timer } else { nil }
        }.first
        let label = timer.map { $0.label.isEmpty ? "" : " (\($0.label))" } ?? ""
        return live.texts("Klokka er ute\(label).", "The timer is done\(label).")
    }

    func planChosen() -> [Block] {
        [.text(live.texts("✓ Planen er endret. ", "✓ The plan is changed. ") + forecast, .good)]
    }

    func corrected() -> [Block] {
        guard let current = live.session.state.current, let visit = current.visits.last else {
            return [.text(live.texts("✓ Rettet.", "✓ Corrected."), .good)]
        }
        let start = live.clock(visit.start)
        let text = live.texts(
            "✓ Rettet: \(live.name(current)) begynte \(start). ",
            "✓ Corrected: \(live.name(current)) began at \(start). ")
        return [.text(text + forecast, .good)]
    }

    /// What was undone or done again, and where the session is then.
    func turned(_ outcome: Outcome, _ subject: Outcome.Subject) -> [Block] {
        let isUndo = outcome.events.contains { if case .undone = $0 { true } else { false } }
        let verb = isUndo ? live.texts("Angret: ", "Undone: ") : live.texts("Gjentatt: ", "Redone: ")
        var blocks: [Block] = [.text(verb + name(subject) + ".")]
        guard case .event = subject else { return blocks }
        switch live.session.state.position {
        case .item(let index):
            let progress = live.session.state.items[index]
            let left = live.timing.itemLeft.map(live.texts.clock) ?? ""
            blocks.append(
                .text(
                    live.texts(
                        "Dere er i \(live.name(progress)), \(left).", "You are in \(live.name(progress)), \(left)."),
                    .dim))
        case .afterLast:
            blocks.append(.text(live.texts("Siste punkt er ferdig.", "The last item is done."), .dim))
        case .notStarted, .ended: break
        }
        return blocks
    }

    private func name(_ subject: Outcome.Subject) -> String {
        switch subject {
        case .note(let id): live.texts("notat \(id)", "note \(id)")
        case .event(let event): name(event)
        }
    }

    private func name(_ event: Event) -> String {
        switch event {
        case .itemStarted(let id, _): live.texts("hopp til ", "goto ") + live.name(id)
        case .itemEnded(let id): live.texts("slutt på ", "end of ") + live.name(id)
        case .itemSkipped(let id, _): live.texts("dropp ", "skip ") + live.name(id)
        case .promptGiven(let id, _): live.texts("spørsmål i ", "prompt in ") + live.name(id)
        case .toolStarted(_, let outline): live.texts("verktøy ", "tool ") + outline.title
        case .toolStepGiven(_, _, let step): live.texts("steg \(step)", "step \(step)")
        case .toolEnded: live.texts("slutt på verktøyet", "end of the tool")
        case .minutesChanged(_, let minutes): minutes > 0 ? "+\(minutes)" : "−\(-minutes)"
        case .breakStarted: live.texts("pause", "break")
        case .breakEnded: live.texts("slutt på pausen", "end of the break")
        case .timerStarted: live.texts("klokke", "timer")
        case .timerEnded: live.texts("klokke stopp", "timer stop")
        case .planChosen: live.texts("innhent", "catch-up")
        case .attendance(let present): live.texts("oppmøte \(present)", "present \(present)")
        case .corrected: live.texts("rett", "correct")
        case .sessionStarted, .undone, .redone, .resumed, .sessionEnded, .unknown: event.name
        }
    }
}
