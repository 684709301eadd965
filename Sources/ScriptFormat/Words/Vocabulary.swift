import Languages

/// The words that mean something, in every language that the program speaks.
struct Vocabulary<Meaning: Sendable & Equatable>: Sendable {
    private let entries: [(id: String, meaning: Meaning)]
    /// The spellings of each id, the usual one first.
    private let spellings: [Language: [String: [String]]]
    private let meanings: [String: Meaning]
    private let known: Nearest

    /// Takes the words of a section, for the meanings in the order of the specification; each has the id that the
    /// languages' words know it by.
    init(_ section: String, _ entries: [(id: String, meaning: Meaning)]) {
        self.entries = entries
        let tables = Language.spoken.map { ($0, WordTable.section(section, of: $0)) }
        spellings = Dictionary(tables) { first, _ in first }
        let pairs = entries.flatMap { entry in
            tables.flatMap { $1[entry.id] ?? [] }.map { (word: $0, meaning: entry.meaning) }
        }
        meanings = Dictionary(pairs.map { (Words.key($0.word), $0.meaning) }) { first, _ in first }
        known = Nearest(pairs.map(\.word))
    }

    /// What a word means, in whatever case it is written.
    func meaning(of word: String) -> Meaning? { meanings[Words.key(word)] }

    /// All spellings in every language, as they are looked up.
    var keys: some Collection<String> { meanings.keys }

    /// The usual spelling of each word in a language, in the order of the specification.
    func list(in language: Language) -> [String] {
        entries.compactMap { spellings(of: $0.meaning, in: language).first }
    }

    /// The usual spelling of a meaning; empty for one without words.
    func word(for meaning: Meaning, in language: Language) -> String {
        spellings(of: meaning, in: language).first ?? ""
    }

    /// All spellings of a meaning in a language, or in the nearest that has one; the usual one first.
    func spellings(of meaning: Meaning, in language: Language) -> [String] {
        guard let id = entries.first(where: { $0.meaning == meaning })?.id else { return [] }
        return language.fallbacks.lazy.compactMap { spellings[$0]?[id] }.first ?? []
    }

    /// The known word that a misspelt one is nearest to, of any language; `nil` where none is near.
    func nearest(to word: String) -> String? { known.word(to: word) }
}

extension Vocabulary where Meaning: CaseIterable & RawRepresentable<String> {
    /// Takes the words of a section, for meanings that are named as their ids.
    init(_ section: String) {
        self.init(section, Meaning.allCases.map { ($0.rawValue, $0) })
    }
}
