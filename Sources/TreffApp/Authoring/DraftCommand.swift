import Basics

/// A line in `treff new` that changes what was answered before. Whatever is not exactly one of these is an answer.
enum DraftCommand: Equatable {
    /// `endre tittel`: a question is asked again.
    case change(DraftStep)
    /// `endre 2.1`: the questions about an item are asked again.
    case changeItem(ItemPlace)
    /// `fjern 2.1`
    case remove(ItemPlace)
    /// `sett inn 2.1`: a new item takes that number.
    case insert(ItemPlace)

    /// Reads a line, in any language.
    init?(_ line: String) {
        guard let (verb, last) = Self.parts(line) else { return nil }
        let place = ItemPlace(last)
        switch (verb, place) {
        case ("change", let place?): self = .changeItem(place)
        case ("remove", let place?): self = .remove(place)
        case ("insert", let place?): self = .insert(place)
        case ("change", nil):
            guard let step = Self.field(last).flatMap({ Self.steps[$0] }) else { return nil }
            self = .change(step)
        default: return nil
        }
    }

    /// What is to be done, and the word that says with what.
    static func parts(_ line: String) -> (verb: String, last: String)? {
        let words = line.split(whereSeparator: \.isWhitespace).map(\.plainLetters)
        guard let last = words.last, let verb = verbs[words.dropLast().joined(separator: " ")] else { return nil }
        return (verb, last)
    }

    /// The answer that a word means.
    static func field(_ word: String) -> String? { fields[word] }

    private static let verbs = SpokenWords("draft command").meanings
    private static let fields = SpokenWords("draft field").meanings

    private static let steps: [String: DraftStep] = [
        "course": .course, "session": .session, "title": .title, "aims": .aim, "phases": .phases, "task": .task,
        "file": .file,
    ]
}

/// A line in `treff new` that looks back, or leaves. It stands alone.
enum DraftWord: String {
    case back, show, help, leave

    /// Reads a line, in any language.
    init?(_ line: String) {
        guard let word = Self.words[line.trimmed.plainLetters].flatMap(DraftWord.init(rawValue:)) else { return nil }
        self = word
    }

    private static let words = SpokenWords("draft word").meanings
}
