import Facilitation

/// Reads a typed line. A line that is not exactly a command is a note.
struct InputParser {
    /// The items that `hopp` and `dropp` can name.
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
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
        let rest = parts.count > 1 ? String(parts[1]).trimmed : ""
        if let labelled = labelledNote(text) { return labelled }
        guard let word = ShellWord(parts[0]) else {
            return rest.isEmpty ? nearly(text) : .command(.note(kind: .note, text: text))
        }
        if let input = rest.isEmpty ? alone(word) : with(word, rest) { return input }
        return .command(.note(kind: .note, text: text))
    }

    private func dashNote(_ text: String) -> Input? {
        guard let dash = text.first, "-–—".contains(dash), text.dropFirst().first?.isWhitespace == true else {
            return nil
        }
        return .command(.note(kind: .note, text: text.dropFirst().trimmed))
    }

    /// `+5` or `-5`, with or without `min`.
    private func adjustment(_ text: String) -> Int? {
        guard let sign = text.first, "+-−–".contains(sign) else { return nil }
        let words = text.dropFirst().split(whereSeparator: \.isWhitespace)
        guard let number = words.first.flatMap({ wholeNumber($0) }), text.dropFirst().first?.isNumber == true,
            words.count == 1 || (words.count == 2 && isMinuteWord(words[1]))
        else { return nil }
        return sign == "+" ? number : -number
    }

    /// `gjort: …` and its like, also with a blank before the colon.
    private func labelledNote(_ text: String) -> Input? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        guard let word = ShellWord(text[..<colon].trimmed + ":"), let kind = word.noteKind else { return nil }
        let words = text[text.index(after: colon)...].trimmed
        return words.isEmpty ? .incomplete(word) : .command(.note(kind: kind, text: words))
    }

    /// A single word that is one letter from a command; else a note.
    private func nearly(_ text: String) -> Input {
        let plain = text.plainLetters
        let names = ShellWord.allCases.flatMap { word in Language.allCases.map { word.name($0) } }
        let near = plain.count < 3 ? nil : names.first { editDistance(plain, $0.plainLetters) == 1 }
        guard let near else { return .command(.note(kind: .note, text: text)) }
        return .unsure(meant: near, line: text)
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
