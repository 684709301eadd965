extension Session {
    /// Writes a note, at the item and phase that go on.
    mutating func write(_ kind: Note.Kind, _ text: String, at moment: Moment) throws(Refusal) -> Outcome {
        guard text.hasWords else { throw .emptyNote }
        let item = state.current
        let command = nextCommand()
        let note = Note(
            id: (record.notes.last?.id ?? 0) + 1, moment: moment,
            phase: item.map { record.plan.phases[$0.phase].id }, item: item?.item.id, kind: kind, text: text,
            command: command)
        record.notes.append(note)
        push(command)
        touch(at: moment)
        return Outcome(note: note)
    }

    /// Writes a note instead of another, at its place; undo takes it back and brings the other one again.
    mutating func edit(_ id: Int, _ text: String, at moment: Moment) throws(Refusal) -> Outcome {
        guard let old = record.notes.first(where: { $0.id == id && !$0.isWithdrawn }) else { throw .noSuchNote(id) }
        guard !old.isErased else { throw .alreadyErased(id) }
        _ = try write(old.kind, text, at: moment)
        let index = record.notes.count - 1
        record.notes[index].phase = old.phase
        record.notes[index].item = old.item
        record.notes[index].replaces = id
        stand(instead: record.notes[index], isWithdrawn: false)
        return Outcome(note: record.notes[index])
    }

    /// Removes the text of a note for good. This is the only command that destroys something, and it cannot be undone.
    mutating func erase(_ id: Int, at moment: Moment) throws(Refusal) -> Outcome {
        guard let index = record.notes.firstIndex(where: { $0.id == id }) else { throw .noSuchNote(id) }
        guard !record.notes[index].isErased else { throw .alreadyErased(id) }
        _ = record.erase(.note(id))
        touch(at: moment)
        return Outcome(note: record.notes[index])
    }

    /// Either a note stands, or the one that it was written instead of.
    private mutating func stand(instead note: Note, isWithdrawn: Bool) {
        guard let id = note.replaces, let old = record.notes.firstIndex(where: { $0.id == id }) else { return }
        record.notes[old].isWithdrawn = !isWithdrawn
    }

    /// Marks the notes of a command as taken back, or as standing again.
    mutating func setWithdrawn(_ isWithdrawn: Bool, command: Int) -> Note? {
        guard let index = record.notes.lastIndex(where: { $0.command == command }) else { return nil }
        record.notes[index].isWithdrawn = isWithdrawn
        stand(instead: record.notes[index], isWithdrawn: isWithdrawn)
        return record.notes[index]
    }
}
