import Basics
import Facilitation

extension LiveSession {
    /// Asks before a note is erased, with its beginning: a wrong digit must not cost another note.
    mutating func askToErase(_ id: Int, at now: Moment) -> Reply {
        guard let note = session.record.notes.first(where: { $0.id == id }), !note.isErased else {
            return perform(.erase(note: id), at: now)
        }
        question = .erase(note: id)
        let beginning = note.text.truncated(to: Self.shown)
        return .show([
            .text(texts("Note \(id): “\(beginning)”"), hanging: 2),
            .text(texts("Erase it for good? y erases it, Enter lets it stand.")),
        ])
    }

    /// Erases for yes only; any other line than Enter or no is then read by itself.
    mutating func decideErasing(_ id: Int, _ line: String, at now: Moment) -> Reply {
        switch line.trimmed.isEmpty ? .no : YesNo(line) {
        case .yes: perform(.erase(note: id), at: now)
        case .no: .show([.text(texts("The note stands."), .dim)])
        case nil: receive(line, at: now)
        }
    }

    /// Characters of a note that are shown before it is erased.
    static let shown = 60
}
