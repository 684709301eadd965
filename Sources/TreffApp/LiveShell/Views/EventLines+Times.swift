import Facilitation

extension EventLines {
    func minutesChanged(_ id: String, _ minutes: Int) -> [Block] {
        guard let index = live.session.state.index(of: id) else { return [] }
        let progress = live.session.state.items[index]
        let sign = minutes > 0 ? "+\(minutes)" : "−\(-minutes)"
        let now = live.texts("\(live.name(progress)) now has \(progress.minutes) min (\(sign)). ")
        return [.text(now + forecast)]
    }

    /// `Slutt 12:35 · etter 5 min`
    var forecast: String {
        let end = live.clock(live.timing.forecastEnd)
        return live.texts("Ends \(end)") + " · " + live.texts.pace(live.timing.pace)
    }

    func breakStarted(_ minutes: Int?) -> [Block] {
        let length =
            minutes.map {
                let until = live.clock(live.now.elapsed + Double($0 * 60))
                return live.texts("Break of \($0) min, until \(until)")
            } ?? live.texts("Break")
        return [.text(length + live.texts(". Enter when you go on."))]
    }

    func breakEnded() -> [Block] {
        guard let last = live.session.state.breaks.last, let end = last.span.end else { return [] }
        let length = live.texts.about(end - last.span.start)
        let back = live.session.state.current.map {
            live.texts.sentence(live.texts(" Back in ") + live.name($0))
        }
        return [
            .text(
                live.texts("The break is over; it took \(length).")
                    + (back ?? ""))
        ]
    }

    func breakGoesOn(_ pause: SessionState.Break) -> [Block] {
        let start = live.clock(pause.span.start)
        return [
            .text(live.texts("Break since \(start). Enter when you go on."))
        ]
    }

    func timerText(_ timer: ExerciseTimer) -> String {
        let timing = live.texts.timing(StepTiming(minutes: timer.minutes, rounds: timer.rounds, roles: timer.roles))
        let label = timer.label.isEmpty ? "" : " (\(timer.label))"
        let end = live.clock(live.now.elapsed + timer.seconds)
        return live.texts("Timer: \(timing)\(label), until \(end).")
    }

    /// That a timer ran out, or was stopped; nothing when it only ended with the step or the item that it belonged to.
    func timerEnded(_ id: Int, among entries: [Entry]) -> [Block] {
        let isStopped = entries.contains { $0.command != nil }
        let isBySelf = entries.allSatisfy { if case .timerEnded = $0.event { true } else { false } }
        guard isBySelf else { return [] }
        let timer = live.session.record.timeline.lazy.compactMap { entry -> ExerciseTimer? in
            if case .timerStarted(let timer) = entry.event, timer.id == id { timer } else { nil }
        }.first
        let label = timer.map { $0.label.isEmpty ? "" : " (\($0.label))" } ?? ""
        return isStopped
            ? [.text(live.texts("The timer is stopped\(label)."))]
            : [.text("· " + live.texts("The timer is done\(label)."), .warning)]
    }

    func planChosen() -> [Block] {
        [.done(live.texts("The plan is changed. ") + forecast)]
    }

    func corrected() -> [Block] {
        guard let current = live.session.state.current, let visit = current.visits.last else {
            return [.done(live.texts("Corrected."))]
        }
        let start = live.clock(visit.start)
        let text = live.texts("Corrected: \(live.name(current)) began at \(start). ")
        return [.done(text + forecast)]
    }
}
