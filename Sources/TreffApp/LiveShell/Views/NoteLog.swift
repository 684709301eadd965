import Facilitation

/// The list of `logg`: the notes so far.
struct NoteLog {
    let snapshot: SessionSnapshot

    var blocks: [Block] {
        let notes = snapshot.session.record.notes.filter { !$0.isWithdrawn }
        guard !notes.isEmpty else {
            return [.text(snapshot.texts("No notes yet. Just type to take one."), .dim)]
        }
        return notes.map { note in
            let kind = note.kind == .note ? "" : snapshot.texts.note(note.kind) + ": "
            let words = note.isErased ? Span(snapshot.texts("(erased)"), .dim) : Span(note.text)
            let place = [note.moment.wall.local.clock, note.item ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
            let number = String(repeating: " ", count: max(0, 3 - "\(note.id)".count)) + "\(note.id)"
            return .spans([Span("\(number)  \(place)  ", .dim), Span(kind, .strong), words], hanging: 5)
        }
    }
}
