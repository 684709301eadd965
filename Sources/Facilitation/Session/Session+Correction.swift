extension Session {
    /// A step that counts, and when it happened.
    private struct TimedStep {
        var command: Int
        var elapsed: Double
        var isBoundary: Bool
    }

    /// The correction that moves the last step to another time.
    ///
    /// Earlier: later prompts of the same item move with it, and the item's own start if need be, but never past the
    /// start of what came before. Later: only the last step moves, at most to now.
    func correction(to time: Double, at moment: Moment) throws(Refusal) -> Event {
        guard time <= moment.elapsed else { throw .notYet }
        let steps = timedSteps()
        guard let last = steps.last else { throw .nothingToCorrect }
        if time >= last.elapsed { return .corrected(commands: [last.command], to: time) }
        guard let boundary = steps.lastIndex(where: \.isBoundary) else {
            throw .tooEarly(earliest: 0)
        }
        let earliest = steps[..<boundary].last(where: \.isBoundary)?.elapsed ?? 0
        guard time >= earliest else { throw .tooEarly(earliest: earliest) }
        let moved = steps[boundary...].filter { $0.elapsed > time }
        return .corrected(commands: moved.map(\.command), to: time)
    }

    /// The commands that moved the session on and count, in order; the start of the session cannot be corrected.
    private func timedSteps() -> [TimedStep] {
        let timeline = Timeline(entries: record.timeline, notes: record.notes)
        var steps: [TimedStep] = []
        for (elapsed, entry) in timeline.effective {
            guard let command = entry.command, entry.event.isStep else { continue }
            if let last = steps.indices.last, steps[last].command == command {
                steps[last].isBoundary = steps[last].isBoundary || entry.event.isBoundary
            } else {
                steps.append(TimedStep(command: command, elapsed: elapsed, isBoundary: entry.event.isBoundary))
            }
        }
        return steps
    }
}
