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

    static let present = LiveCommand(
        id: "present", slip: .number, followed: { rest, _ in wholeNumber(rest).map { .command(.present($0)) } })

    static let log = LiveCommand(
        id: "log", alone: .carriesOut,
        carryOut: { live, _, now in .show(NoteLog(snapshot: live.snapshot(at: now)).blocks) })

    static let erase = LiveCommand(
        id: "erase", slip: .numberAfterExactWord,
        followed: { rest, _ in
            let words = rest.split(whereSeparator: \.isWhitespace)
            let isPlain = words.count == 1 || (words.count == 2 && LiveCommand(words[0]) == .note)
            let number = words.last.map { $0.drop { $0 == "#" } }
            return isPlain ? number.flatMap { wholeNumber($0) }.map { .command(.erase(note: $0)) } : nil
        })

    private static func writing(
        _ kind: Note.Kind, id: String, wordless: @escaping @Sendable (String) -> Input? = { _ in nil }
    ) -> LiveCommand {
        LiveCommand(
            id: id, note: kind, followed: { rest, _ in .command(.note(kind: kind, text: rest)) }, wordless: wordless)
    }
}
