import Basics
import Facilitation

extension LiveSession {
    /// Puts a note's text back into the line, to be changed there.
    mutating func beginEditing(_ id: Int, at now: Moment) -> Reply {
        guard let note = session.record.notes.first(where: { $0.id == id }), !note.isErased, !note.isWithdrawn else {
            return perform(.edit(note: id, text: "-"), at: now)
        }
        question = .edit(note: id)
        return .show([
            .text(texts("Note \(id): “\(note.text.truncated(to: Self.shown))”"), hanging: 2),
            .text(texts("Change the text and press Enter. An empty line lets the note stand."), .dim),
        ])
    }

    /// Takes the changed text. What stood there is withdrawn, and undo brings it back.
    mutating func edit(_ id: Int, _ line: String, at now: Moment) -> Reply {
        let text = line.trimmed
        let old = session.record.notes.first { $0.id == id }?.text
        guard !text.isEmpty, text != old else { return .show([.text(texts("The note stands."), .dim)]) }
        return perform(.edit(note: id, text: text), at: now)
    }

    /// What stands in the line before anything is typed: the note that is edited.
    var textToEdit: String {
        guard case .edit(let id) = question else { return "" }
        return session.record.notes.first { $0.id == id }?.text ?? ""
    }
}

extension LiveSession {
    /// Undoes so many commands, each told in a line; where the session is then is told once.
    mutating func undo(_ count: Int, at now: Moment) -> Reply {
        var all = Reply()
        for _ in 0..<min(count, Self.mostUndone) {
            let reply = act(on: .command(.undo), at: now)
            guard reply.isChanged else {
                return Reply(blocks: all.blocks + reply.blocks, isChanged: all.isChanged)
            }
            // What was told after the last one holds no longer.
            all.blocks = all.blocks.filter { !$0.isDim } + reply.blocks
            all.isChanged = true
        }
        return all
    }

    /// More would scroll out of sight.
    private static let mostUndone = 50
}

extension Block {
    /// Whether all its words stand back.
    fileprivate var isDim: Bool {
        guard case .paragraph(let spans, _, _) = self else { return false }
        return spans.allSatisfy { $0.style == .dim }
    }
}
