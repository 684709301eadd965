extension Session {
    mutating func undo(at moment: Moment) throws(Refusal) -> Outcome {
        guard let target = undoable.last, canUndo(target) else { throw .nothingToUndo }
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
        if events.contains(.sessionEnded) { return .sessionEnded }
        return events.first { !$0.isTidying } ?? events.last
    }
}
