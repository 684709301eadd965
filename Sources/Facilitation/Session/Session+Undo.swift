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
        let first = record.timeline.first { $0.command == target }
        var outcome = append([event], at: moment, command: nextCommand())
        outcome.note = note
        outcome.subject = note.map { .note($0.id) } ?? first.map { .event($0.event) }
        return outcome
    }
}
