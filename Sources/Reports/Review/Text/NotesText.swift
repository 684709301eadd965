import Facilitation

/// The leader's log and notes, by item. Free text: only for those who ask for it.
struct NotesText {
    let review: SessionReview
    let words: ReviewWords
    let width: Int

    var lines: [StyledLine] {
        let log = self.log
        let notes = review.notes.isEmpty ? [] : [StyledLine(words("Notater", "Notes"), .strong)] + byItem
        return log.isEmpty || notes.isEmpty ? log + notes : log + [StyledLine()] + notes
    }

    /// What is left out, and how to see it.
    var hint: [StyledLine] {
        let notes = review.notes.count
        let reasons = review.adaptations.count { $0.reason != nil }
        let parts = [
            notes > 0
                ? words(notes == 1 ? "1 notat" : "\(notes) notater", notes == 1 ? "1 note" : "\(notes) notes") : nil,
            log.isEmpty ? nil : words("loggen", "the log"),
            reasons > 0
                ? words(
                    reasons == 1 ? "1 grunn" : "\(reasons) grunner", reasons == 1 ? "1 reason" : "\(reasons) reasons")
                : nil,
        ].compactMap(\.self)
        guard let last = parts.last else { return [] }
        let list =
            parts.count > 1 ? parts.dropLast().joined(separator: ", ") + words(" og ", " and ") + last : last
        return [
            StyledLine(
                words("Ikke vist: \(list). Se dem med --notes.", "Not shown: \(list). See them with --notes."), .faint)
        ]
    }

    private var log: [StyledLine] {
        let entries = [
            (words("Gjort", "Done"), review.record.reflection.did),
            (words("Lært", "Learned"), review.record.reflection.learned),
            (words("Lurt", "Differently"), review.record.reflection.idea),
        ]
        let lines = entries.flatMap { name, text in text.map { paragraph(name.left(12), $0) } ?? [] }
        return lines.isEmpty ? [] : [StyledLine(words("Logg", "Log"), .strong)] + lines
    }

    private var byItem: [StyledLine] {
        let places: [String?] = [nil] + review.items.map(\.item.id)
        return places.flatMap { place -> [StyledLine] in
            let notes = review.notes.filter { note in
                place == nil ? !review.items.contains { $0.item.id == note.item } : note.item == place
            }
            guard !notes.isEmpty else { return [] }
            let title = review.items.first { $0.item.id == place }?.item.title.printable
            let name = [place?.printable, title].compactMap(\.self).joined(separator: " ")
            return [StyledLine(" " + (name.isEmpty ? words("Utenom punktene", "Outside the items") : name))]
                + notes.flatMap { note in
                    let kind = note.kind == .note ? "" : words.note(note.kind) + ": "
                    return paragraph("  " + note.moment.wall.local.clock + " ", kind + note.text)
                }
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
