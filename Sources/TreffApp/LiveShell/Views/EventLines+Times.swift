import Facilitation

extension EventLines {
    /// How many are there, and in one quiet line the minutes that were counted anew for them.
    func attendance(_ present: Int, among entries: [Entry]) -> [Block] {
        let told = Block.done(texts("Present: \(present)"))
        let rounds = entries.compactMap { entry -> String? in
            guard case .minutesChanged(let id, let minutes) = entry.event, let index = state.index(of: id) else {
                return nil
            }
            let now = state.items[index].minutes
            return "\(snapshot.name(state.items[index])) \(now - minutes) → \(now) min"
        }
        guard !rounds.isEmpty else { return [told] }
        let list = rounds.joined(separator: ", ")
        return [told, .text(texts("Counted for \(present): \(list). ") + forecast, .dim)]
    }

    func minutesChanged(_ id: String, _ minutes: Int, among entries: [Entry]) -> [Block] {
        // What those who are there bring with them is told in one line.
        let isCount = entries.contains { if case .attendance = $0.event { true } else { false } }
        if isCount { return [] }
        guard let index = snapshot.session.state.index(of: id) else { return [] }
        let progress = snapshot.session.state.items[index]
        let sign = minutes > 0 ? "+\(minutes)" : "−\(-minutes)"
        let now = snapshot.texts("\(snapshot.name(progress)) now has \(progress.minutes) min (\(sign)). ")
        return [.text(now + forecast)]
    }

    /// `Slutt 12:35 · etter 5 min`
    var forecast: String {
        let end = snapshot.clock(snapshot.timing.forecastEnd)
        return snapshot.texts("Ends \(end)") + " · " + snapshot.texts.pace(snapshot.timing.pace)
    }

    func breakStarted(_ minutes: Int?) -> [Block] {
        let length =
            minutes.map {
                let until = snapshot.clock(snapshot.now.elapsed + Double($0 * 60))
                return snapshot.texts("Break of \($0) min, until \(until)")
            } ?? snapshot.texts("Break")
        return [.text(length + snapshot.texts(". Enter when you go on."))]
    }

    func breakEnded() -> [Block] {
        guard let last = snapshot.session.state.breaks.last else { return [] }
        let back = snapshot.session.state.current.map {
            snapshot.texts.sentence(snapshot.texts(" Back in ") + snapshot.name($0))
        }
        return [.text(tookBreak(last) + (back ?? ""))] + whatNow
    }

    private func tookBreak(_ pause: SessionState.Break) -> String {
        let length = snapshot.texts.about((pause.span.end ?? snapshot.now.elapsed) - pause.span.start)
        return snapshot.texts("The break is over; it took \(length).")
    }

    /// What can be done about being late after a break.
    private var whatNow: [Block] {
        guard case .behind = snapshot.timing.pace else { return [] }
        let end = snapshot.clock(snapshot.timing.forecastEnd)
        let pace = snapshot.texts.pace(snapshot.timing.pace)
        return [.text(snapshot.texts("You are \(pace). catch-up shows plans; end at \(end) moves the end."), .dim)]
    }

    func explained(_ use: GapUse) -> [Block] {
        switch use {
        case .pause: breakEnded()
        case .sitting: [.text(snapshot.texts("A new sitting. The time since the last one counts nowhere."))]
        }
    }

    func beganAt() -> [Block] {
        let start = snapshot.clock(snapshot.session.state.start ?? snapshot.now.elapsed)
        return [.done(snapshot.texts("The session began at \(start). ") + forecast)]
    }

    func endAgreed(_ end: Double) -> [Block] {
        [.done(snapshot.texts("The agreed end is \(snapshot.clock(end)). ") + forecast)]
    }

    func breakGoesOn(_ pause: SessionState.Break) -> [Block] {
        let start = snapshot.clock(pause.span.start)
        return [.text(snapshot.texts("Break since \(start). Enter when you go on."))]
    }

    func timerText(_ timer: ExerciseTimer) -> String {
        let timing = snapshot.texts.timing(StepTiming(minutes: timer.minutes, rounds: timer.rounds, roles: timer.roles))
        let label = timer.label.isEmpty ? "" : " (\(timer.label))"
        let end = snapshot.clock(snapshot.now.elapsed + timer.seconds)
        return snapshot.texts("Timer: \(timing)\(label), until \(end).")
    }

    /// That a timer ran out, or was stopped; nothing when it only ended with the step or the item that it belonged to.
    func timerEnded(_ id: Int, among entries: [Entry]) -> [Block] {
        let isStopped = entries.contains { $0.command != nil }
        let isBySelf = entries.allSatisfy { if case .timerEnded = $0.event { true } else { false } }
        guard isBySelf else { return [] }
        let timer = snapshot.session.record.timeline.lazy.compactMap { entry -> ExerciseTimer? in
            if case .timerStarted(let timer) = entry.event, timer.id == id { timer } else { nil }
        }.first
        let label = timer.map { $0.label.isEmpty ? "" : " (\($0.label))" } ?? ""
        return isStopped
            ? [.text(snapshot.texts("The timer is stopped\(label)."))]
            : [.text("· " + snapshot.texts("The timer is done\(label)."), .warning)]
    }

    func planChosen() -> [Block] {
        [.done(snapshot.texts("The plan is changed. ") + forecast)]
    }

    func corrected() -> [Block] {
        if let end = snapshot.session.record.endedAt {
            return [.done(snapshot.texts("Corrected: the session ended at \(end.local.clock)."))]
        }
        guard let current = snapshot.session.state.current, let visit = current.visits.last else {
            return [.done(snapshot.texts("Corrected."))]
        }
        let start = snapshot.clock(visit.start)
        let text = snapshot.texts("Corrected: \(snapshot.name(current)) began at \(start). ")
        return [.done(text + forecast)]
    }
}
