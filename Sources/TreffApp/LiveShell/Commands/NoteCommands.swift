import Basics
import Facilitation

/// What is written down of the session.
extension LiveCommand {
    static let note = writing(
        .note, id: "note",
        wordless: { line in
            guard let dash = line.first, "-–—".contains(dash), line.dropFirst().first?.isWhitespace == true else {
                return nil
            }
            return .command(.note(kind: .note, text: line.dropFirst().trimmed))
        })

    static let did = writing(.did, id: "did")

    static let learned = writing(.learned, id: "learned")

    static let idea = writing(.idea, id: "idea")

    static let park = writing(.parked, id: "park")

    static let log = LiveCommand(
        id: "log", alone: .carriesOut,
        carryOut: { live, _, now in .show(NoteLog(snapshot: live.snapshot(at: now)).blocks) })

    static let edit: LiveCommand = .init(
        id: "edit", slip: .numberAfterExactWord, followed: { rest, _ in noteNumber(rest).map { .run(.edit, "\($0)") } },
        carryOut: { live, number, now in
            wholeNumber(number).map { live.beginEditing($0, at: now) } ?? Reply()
        })

    static let erase = LiveCommand(
        id: "erase", slip: .numberAfterExactWord,
        followed: { rest, _ in noteNumber(rest).map { .command(.erase(note: $0)) } })

    /// `4`, `#4`, `notat 4`.
    private static func noteNumber(_ rest: String) -> Int? {
        let words = rest.split(whereSeparator: \.isWhitespace)
        let isPlain = words.count == 1 || (words.count == 2 && LiveCommand(words[0]) == .note)
        return isPlain ? words.last.flatMap { wholeNumber($0.drop { $0 == "#" }) } : nil
    }

    private static func writing(
        _ kind: Note.Kind, id: String, wordless: @escaping @Sendable (String) -> Input? = { _ in nil }
    ) -> LiveCommand {
        LiveCommand(
            id: id, note: kind, followed: { rest, _ in .command(.note(kind: kind, text: rest)) }, wordless: wordless)
    }
}
