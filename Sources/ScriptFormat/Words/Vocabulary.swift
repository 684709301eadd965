import Facilitation
import Languages

/// The words that mean something, in each language.
struct Vocabulary<Meaning: Sendable & Equatable>: Sendable {
    /// One meaning and its spellings.
    struct Entry: Sendable {
        let meaning: Meaning
        let nb: [String]
        let en: [String]

        /// Gives a meaning its spellings, the usual one first.
        init(_ meaning: Meaning, nb: [String], en: [String]) {
            self.meaning = meaning
            self.nb = nb
            self.en = en
        }

        func spellings(_ language: Language) -> [String] {
            switch language {
            case .nb: nb
            default: en
            }
        }
    }

    private let entries: [Entry]
    private let meanings: [String: Meaning]
    private let spellings: Nearest

    /// Takes the words.
    init(_ entries: [Entry]) {
        self.entries = entries
        let pairs = entries.flatMap { entry in (entry.nb + entry.en).map { (Words.key($0), entry.meaning) } }
        meanings = Dictionary(pairs) { first, _ in first }
        spellings = Nearest(entries.flatMap { $0.nb + $0.en })
    }

    /// What a word means, in whatever case it is written.
    func meaning(of word: String) -> Meaning? { meanings[Words.key(word)] }

    /// The usual spelling of each word in a language, in the order of the specification.
    func list(in language: Language) -> [String] { entries.compactMap { $0.spellings(language).first } }

    /// The usual spelling of a meaning.
    func word(for meaning: Meaning, in language: Language) -> String {
        entries.first { $0.meaning == meaning }?.spellings(language).first ?? ""
    }

    /// All spellings of a meaning in a language, the usual one first.
    func spellings(of meaning: Meaning, in language: Language) -> [String] {
        entries.first { $0.meaning == meaning }?.spellings(language) ?? []
    }

    /// The known word that a misspelt one is nearest to, of either language; `nil` where none is near.
    func nearest(to word: String) -> String? {
        spellings.word(to: word)
    }
}
