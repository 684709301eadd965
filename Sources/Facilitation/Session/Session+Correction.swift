extension Session {
    /// A step that counts, and when it happened.
    private struct TimedStep {
        /// The command; `nil` for the start of the session, which cannot be corrected.
        var command: Int?
        var elapsed: Double
        var isBoundary: Bool
    }

    /// The correction that moves the last step to another time.
    ///
    /// Earlier: the steps that would then come after it move with it, and the item's own start if need be, but never
    /// past the start of what came before. Later: only the last step moves, at most to now.
    func correction(to time: Double, at moment: Moment) throws(Refusal) -> Event {
        guard time <= moment.elapsed else { throw .notYet }
        let steps = timedSteps()
        guard let last = steps.last, let command = last.command else { throw .nothingToCorrect }
        if time >= last.elapsed { return .corrected(commands: [command], to: time) }
        let floor = floor(of: steps)
        let earliest = floor.map { steps[$0].elapsed } ?? 0
        guard time >= earliest else { throw .tooEarly(earliest: earliest) }
        let moved = steps.dropFirst(floor.map { $0 + 1 } ?? 0).filter { $0.elapsed > time }
        return .corrected(commands: moved.compactMap(\.command), to: time)
    }

    /// The start of what came before the item or break of the last step; of the first item, its own start.
    private func floor(of steps: [TimedStep]) -> Int? {
        guard let start = steps.lastIndex(where: \.isBoundary) else { return nil }
        return steps[start].command == nil ? start : steps[..<start].lastIndex(where: \.isBoundary)
    }

    /// The commands that moved the session on and count, in order.
    private func timedSteps() -> [TimedStep] {
        let timeline = Timeline(entries: record.timeline, notes: record.notes)
        var steps: [TimedStep] = []
        var current: String?
        for (elapsed, entry) in timeline.effective {
            // An item that is left out while another goes on takes no time and moves nothing on.
            if case .itemSkipped(let item, _) = entry.event, item != current { continue }
            if case .itemStarted(let item, _) = entry.event { current = item }
            guard entry.event.isStep else { continue }
            if let last = steps.indices.last, steps[last].command == entry.command {
                steps[last].isBoundary = steps[last].isBoundary || entry.event.isBoundary
            } else {
                steps.append(
                    TimedStep(command: entry.command, elapsed: elapsed, isBoundary: entry.event.isBoundary))
            }
        }
        return steps
    }
}

extension Session {
    mutating func undo(at moment: Moment) throws(Refusal) -> Outcome {
        guard let target = undoable.last else { throw .nothingToUndo }
        return turn(target, event: .undone(command: target), isWithdrawn: true, at: moment)
    }

    mutating func redo(at moment: Moment) throws(Refusal) -> Outcome {
        guard let target = redoable.last else { throw .nothingToRedo }
        return turn(target, event: .redone(command: target), isWithdrawn: false, at: moment)
    }

    private mutating func turn(_ target: Int, event: Event, isWithdrawn: Bool, at moment: Moment) -> Outcome {
        let note = setWithdrawn(isWithdrawn, command: target)
        let subject = subject(of: target)
        var outcome = append([event], at: moment, command: nextCommand())
        outcome.note = note
        outcome.subject = note.map { .note($0.id) } ?? subject.map { .event($0) }
        return outcome
    }

    /// The event that tells best what a command did: the first that is not only tidying up before it.
    private func subject(of command: Int) -> Event? {
        let events = record.timeline.filter { $0.command == command }.map(\.event)
        return events.first { !$0.isTidying } ?? events.last
    }
}
