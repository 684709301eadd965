import Basics
import Languages

extension LiveCommand {
    /// The word in a language.
    func name(_ language: Language) -> String { Self.names.written(id, language) ?? id }

    /// The command that a word names, in any language, in any case, with or without the dots and rings of æ, ø, å.
    init?(_ word: some StringProtocol) {
        guard let match = Self.byName[word.plainLetters] else { return nil }
        self = match
    }

    /// The command that a line of a form of its own asks for, or a word; also without the colon that belongs to it.
    static func named(_ text: String) -> LiveCommand? {
        LiveCommand(text) ?? LiveCommand(text + ":") ?? all.first { $0.wordless(text) != nil }
    }

    /// The command that somebody probably wants who types another everyday word for it, alone on a line.
    static func everyday(_ word: String) -> LiveCommand? { byEverydayWord[word.plainLetters] }

    private static let names = SpokenWords("command")

    private static let byName = index(names)
    private static let byEverydayWord = index(SpokenWords("everyday command"))

    private static func index(_ words: SpokenWords) -> [String: LiveCommand] {
        let spellings = all.flatMap { command in words.all(command.id).map { ($0.plainLetters, command) } }
        return Dictionary(spellings) { first, _ in first }
    }
}
