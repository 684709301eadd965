import Facilitation
import Languages

/// Reads a typed line. A line that is not exactly a command is a note.
struct InputParser {
    /// The language whose words stand in questions and hints; the words of both are understood.
    var language: Language
    /// The items that `hopp` and `dropp` can name; when several titles fit, the first of them is meant.
    var items: [(id: String, title: String)]
    /// The tools that `verktøy` can name; asked for only when a line names one.
    var tools: () -> [(id: String, title: String)]
    /// The time of day now, in milliseconds since local midnight.
    var timeOfDay: Int

    /// Reads a line; an empty one goes on.
    func parse(_ line: String) -> Input {
        let text = line.trimmed
        if text.isEmpty { return .command(.next) }
        if let note = dashNote(text) { return note }
        if let minutes = adjustment(text) { return .command(.adjust(minutes: minutes)) }
        if let labelled = labelledNote(text) { return labelled }
        let (first, rest) = split(text)
        guard let word = ShellWord(first) else {
            return rest.isEmpty ? nearly(text) : .words(text, hint: misspelt(first, rest))
        }
        if let input = rest.isEmpty ? alone(word) : with(word, rest) { return input }
        return .words(text, hint: misused(word, rest))
    }

    /// The first word, and the others.
    func split(_ text: String) -> (first: String, rest: String) {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]).trimmed : "")
    }

    private func dashNote(_ text: String) -> Input? {
        guard let dash = text.first, "-–—".contains(dash), text.dropFirst().first?.isWhitespace == true else {
            return nil
        }
        return .command(.note(kind: .note, text: text.dropFirst().trimmed))
    }

    /// `+5` or `-5`, with or without `min`.
    func adjustment(_ text: String) -> Int? {
        guard let sign = text.first, "+-−–".contains(sign) else { return nil }
        let words = text.dropFirst().split(whereSeparator: \.isWhitespace)
        guard let number = words.first.flatMap({ wholeNumber($0) }), text.dropFirst().first?.isNumber == true,
            words.count == 1 || (words.count == 2 && isMinuteWord(words[1]))
        else { return nil }
        return sign == "+" ? number : -number
    }

    /// `gjort: …` and its like, also with a blank before the colon, and `parker: …` for `parker …`.
    private func labelledNote(_ text: String) -> Input? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let label = text[..<colon].trimmed
        guard let word = ShellWord(label + ":") ?? ShellWord(label), let kind = word.noteKind else { return nil }
        let words = text[text.index(after: colon)...].trimmed
        return words.isEmpty ? .incomplete(word) : .command(.note(kind: kind, text: words))
    }

    /// A single word that is one letter from a command, or another word for one; else a note.
    private func nearly(_ text: String) -> Input {
        guard let near = ShellWord.everyday(text) ?? nearest(to: text) else { return .words(text, hint: nil) }
        return .unsure(command: near.name(language), title: nil, line: text)
    }
}

extension ShellWord {
    /// The kind of note that the word writes.
    var noteKind: Note.Kind? {
        switch self {
        case .note: .note
        case .did: .did
        case .learned: .learned
        case .idea: .idea
        case .park: .parked
        default: nil
        }
    }
}

/// A whole number of at most six digits.
func wholeNumber(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.count <= 6, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(text)
}

/// Whether a word means minutes.
func isMinuteWord(_ word: some StringProtocol) -> Bool {
    ["min", "min.", "m", "minutt", "minutter", "minute", "minutes", "mins"].contains(word.lowercased())
}
