import Basics
import Facilitation
import Languages

/// Reads a typed line. A line that is not exactly a command is a note.
struct InputParser {
    /// The language whose words stand in questions and hints; those of all are understood.
    var language: Language
    /// The items that `hopp` and `dropp` can name; when several titles fit, the first of them is meant.
    var items: [(id: String, title: String)]
    /// The phases that `dropp resten av` can name.
    var phases: [(id: String, title: String)] = []
    /// The item that goes on.
    var current: (id: String, title: String)?
    /// The tools that `verktøy` can name; asked for only when a line names one.
    var tools: () -> [(id: String, title: String)]
    /// Seconds since the session began.
    var elapsed: Double
    /// The time of day now, in milliseconds since local midnight.
    var timeOfDay: Int

    /// Reads a line; an empty one goes on.
    func parse(_ line: String) -> Input {
        let text = line.trimmed
        if text.isEmpty { return .command(.next) }
        if let wordless = LiveCommand.all.lazy.compactMap({ $0.wordless(text) }).first { return wordless }
        if let labelled = labelledNote(text) { return labelled }
        let (first, rest) = split(text)
        if !rest.isEmpty, let phrase = phrase(text, first, rest) { return phrase }
        guard let command = LiveCommand(first) else {
            return rest.isEmpty ? nearly(text) : .words(text, hint: misspelt(first, rest))
        }
        if let input = rest.isEmpty ? alone(command, text) : command.followed(rest, self) { return input }
        return .words(text, hint: misused(command, rest))
    }

    /// What somebody says for a command in several words: a note first, with an offer; or `stopp klokka`, which is one.
    private func phrase(_ text: String, _ first: String, _ rest: String) -> Input? {
        if SmallWord.stop.matches(first) {
            let stopped = forms(of: rest).lazy.compactMap { LiveCommand($0) ?? LiveCommand($0 + "e") }.first
            if stopped == .timer { return .command(.stopTimers) }
            if stopped == .tool { return .command(.leaveTool) }
        }
        return LiveCommand.everyday(text).map { .words(text, hint: .command($0.name(language))) }
    }

    /// The first word, and the others.
    func split(_ text: String) -> (first: String, rest: String) {
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]).trimmed : "")
    }

    private func alone(_ command: LiveCommand, _ text: String) -> Input {
        switch command.alone {
        case .needsMore:
            LiveCommand.everyday(text).map { .unsure(command: $0.name(language), title: nil, line: text) }
                ?? .incomplete(command)
        case .changes(let change): .command(change)
        case .carriesOut: .run(command)
        }
    }

    /// `gjort: …` and its like, also with a blank before the colon, and `parker: …` for `parker …`.
    private func labelledNote(_ text: String) -> Input? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let label = text[..<colon].trimmed
        guard let command = LiveCommand(label + ":") ?? LiveCommand(label) else { return nil }
        let words = text[text.index(after: colon)...].trimmed
        if let labelled = command.labelled { return words.isEmpty ? .incomplete(command) : labelled(words) }
        guard let kind = command.note else { return nil }
        return words.isEmpty ? .incomplete(command) : .command(.note(kind: kind, text: words))
    }

    /// A single word that is one letter from a command, or another word for one; else a note.
    private func nearly(_ text: String) -> Input {
        // A shorter word is one letter from too many others.
        let nearest = text.plainLetters.count < 5 ? nil : nearest(to: text)
        guard let near = LiveCommand.everyday(text) ?? nearest else { return .words(text, hint: nil) }
        return .unsure(command: near.name(language), title: nil, line: text)
    }
}

/// A whole number of at most six digits.
func wholeNumber(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.count <= 6, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(text)
}
