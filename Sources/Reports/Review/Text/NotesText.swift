import Basics
import Facilitation
import Languages

/// The leader's log and notes, by item. Free text: only for those who ask for it.
struct NotesText {
    let review: SessionReview
    let texts: Texts
    let width: Int

    var lines: [StyledLine] {
        let logLines = log.flatMap { entry in paragraph(entry.name.left(12), entry.text) }
        let noteLines = notes.flatMap { place in
            [StyledLine(" " + place.place)]
                + place.notes.flatMap { note in paragraph("  \(note.clock) ", note.text) }
        }
        let sections = [(logTitle, logLines), (notesTitle, noteLines)].filter { !$0.1.isEmpty }
        return Array(sections.map { [StyledLine($0.0, .strong)] + $0.1 }.joined(separator: [StyledLine()]))
    }

    var logTitle: String { texts("Log") }
    var notesTitle: String { texts("Notes") }

    /// What is left out, and how to see it.
    var hint: [StyledLine] {
        let notes = review.notes.count
        let reasons = review.adaptations.count { $0.reason != nil }
        let parts = [
            notes > 0
                ? texts.count(notes, "note", "notes") : nil,
            log.isEmpty ? nil : texts("the log"),
            reasons > 0
                ? texts.count(reasons, "reason", "reasons")
                : nil,
        ].compactMap(\.self)
        guard !parts.isEmpty else { return [] }
        let list = texts.list(parts)
        return [
            StyledLine(texts("Not shown: \(list). See them with --notes."), .faint)
        ]
    }

    /// The leader's log, what she filled in of it.
    var log: [(name: String, text: String)] {
        let reflection = review.record.reflection
        let entries = [
            (texts(Message("Done", context: "log")), reflection.did), (texts("Learned"), reflection.learned),
            (texts("Differently"), reflection.idea),
        ]
        return entries.compactMap { name, text in text.map { (name, $0.printable) } }
    }

    /// The notes by the item they were written in, those outside the items first.
    var notes: [(place: String, notes: [(clock: String, text: String)])] {
        let ids = review.items.map(\.item.id)
        return ([nil] + ids).compactMap { id in
            let notes = review.notes.filter { id == nil ? !ids.contains($0.item ?? "") : $0.item == id }
            guard !notes.isEmpty else { return nil }
            let item = review.items.first { $0.item.id == id }?.item
            let place = item.map { "\($0.id.printable) \($0.title.printable)" }
            let lines = notes.map { note in
                let kind = note.kind == .note ? "" : texts.noteKind(note.kind) + ": "
                return (note.moment.wall.local.clock, (kind + note.text).printable)
            }
            return (place ?? texts("Outside the items"), lines)
        }
    }

    /// A text in the lines that it needs, below one another.
    private func paragraph(_ start: String, _ text: String) -> [StyledLine] {
        let indent = start.columns + 1
        return text.printable.wrapped(to: width - indent).enumerated().map { index, line in
            StyledLine(" " + (index == 0 ? start : String(repeating: " ", count: start.columns)) + line)
        }
    }
}
