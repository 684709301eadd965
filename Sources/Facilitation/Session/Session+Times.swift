extension Session {
    /// Minutes that one command may add or take.
    static let adjustments = -600...600
    /// Minutes of a break or of one round of a timer.
    static let minutes = 1...600
    /// Rounds of a timer.
    static let rounds = 1...50
    /// How many can be there.
    static let attendance = 0...99

    /// The number for a timer that begins now; numbers of undone timers are not used again.
    var nextTimer: Int {
        let used = record.timeline.lazy.compactMap { entry -> Int? in
            if case .timerStarted(let timer) = entry.event { timer.id } else { nil }
        }
        return min(used.max() ?? 0, .max - 1) + 1
    }

    func adjust(by minutes: Int) throws(Refusal) -> [Event] {
        guard let current = state.current else { throw noItem }
        guard Self.adjustments.contains(minutes), minutes != 0 else {
            throw .minutesOutOfRange(Self.adjustments)
        }
        // Never below zero, so that the event tells what really changed.
        let change = max(minutes, -current.minutes)
        guard change != 0 else { throw .minutesOutOfRange(1...Self.adjustments.upperBound) }
        return [.minutesChanged(item: current.item.id, minutes: change)]
    }

    func startBreak(_ minutes: Int?) throws(Refusal) -> [Event] {
        guard state.currentBreak == nil else { throw .onBreak }
        guard state.currentIndex != nil || state.position == .afterLast else { throw noItem }
        guard state.current?.item.marks.contains(.pause) != true else { throw .onPlannedBreak }
        if let minutes, !Self.minutes.contains(minutes) { throw .minutesOutOfRange(Self.minutes) }
        return [.breakStarted(minutes: minutes)]
    }

    func endBreak() throws(Refusal) -> [Event] {
        guard state.currentBreak != nil else { throw .notOnBreak }
        return [.breakEnded]
    }

    func startTimer(_ minutes: Int, rounds: Int, label: String) throws(Refusal) -> [Event] {
        guard Self.minutes.contains(minutes) else { throw .minutesOutOfRange(Self.minutes) }
        guard Self.rounds.contains(rounds) else { throw .roundsOutOfRange(Self.rounds) }
        return [.timerStarted(ExerciseTimer(id: nextTimer, minutes: minutes, rounds: rounds, label: label))]
    }

    func stopTimers() throws(Refusal) -> [Event] {
        guard !state.timers.isEmpty else { throw .noTimer }
        return state.timers.map { .timerEnded(timer: $0.timer.id) }
    }

    func attendance(_ number: Int) throws(Refusal) -> [Event] {
        guard Self.attendance.contains(number) else { throw .presentOutOfRange(Self.attendance) }
        return [.attendance(present: number)] + recount(for: number)
    }

    /// New minutes for the rounds that are not over, in which each has a turn. A round whose minutes somebody has
    /// decided otherwise keeps them, and nobody counts for none.
    private func recount(for number: Int) -> [Event] {
        guard number > 0 else { return [] }
        return state.items.indices.compactMap { index in
            let item = state.items[index]
            let counted = state.duration(of: index).planned
            let change = item.item.duration.counted(for: number).planned - counted
            guard item.item.duration.turns != nil, change != 0, item.minutes == counted, state.isOpen(index) else {
                return nil
            }
            return .minutesChanged(item: item.item.id, minutes: change)
        }
    }
}
