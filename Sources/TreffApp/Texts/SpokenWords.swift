import Basics
import Languages

/// A section of the languages' word tables, in all languages that the program speaks: what is typed in any of them is
/// understood.
struct SpokenWords: Sendable {
    private let tables: [(language: Language, words: [String: [String]])]

    /// Reads a section of `words.txt`.
    init(_ section: String) {
        tables = Language.spoken.map { ($0, WordTable.section(section, of: $0)) }
    }

    /// The word that is written for a meaning in a language, or in one that it falls back to.
    func written(_ meaning: String, _ language: Language) -> String? {
        language.fallbacks.lazy.compactMap { all(meaning, in: $0).first }.first
    }

    /// All spellings of a meaning in a language itself.
    func all(_ meaning: String, in language: Language) -> [String] {
        tables.first { $0.language == language }?.words[meaning] ?? []
    }

    /// All spellings of a meaning in every language, each once.
    func all(_ meaning: String) -> [String] {
        var seen: Set<String> = []
        return tables.flatMap { $0.words[meaning] ?? [] }.filter { seen.insert($0).inserted }
    }

    /// The meaning of each spelling, in plain letters.
    var meanings: [String: String] {
        let pairs = tables.flatMap { $0.words.flatMap { word in word.value.map { ($0.plainLetters, word.key) } } }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension Language {
    /// The language that a tag or a name means, such as `nb_NO` or `nynorsk`; `nil` where the program does not speak it.
    init?(offered text: String) {
        guard let language = Language(tag: text), language.isSpoken else { return nil }
        self = language
    }

    /// The languages to choose from, in words: `nb or en`.
    static func choices(_ texts: Texts) -> String { texts.choice(spoken.map(\.tag)) }
}
