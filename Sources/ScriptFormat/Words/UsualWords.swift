import Languages

/// What breaks are usually called.
public enum BreakTitle {
    private static let titles = Set(WordTable.spellings(of: "break", in: "title"))

    /// Whether a title is one of them, in any language and in capitals or not.
    public static func contains(_ title: String) -> Bool { titles.contains(Words.key(title)) }
}

/// What phases are usually called.
enum PhaseTitle {
    private static let phases = ["opening", "main part", "closing"]

    /// The titles in lower case, of all languages.
    static let keys = Set(phases.flatMap { WordTable.spellings(of: $0, in: "phase") }.map(Words.key))

    /// The titles of opening, main part and closing.
    static func usual(in language: Language) -> [String] {
        phases.map { Texts(language: language).word($0, of: "phase") }
    }
}

/// How a course says that it is for people whatever their diagnosis.
enum AnyDiagnosis {
    /// The words, of all languages.
    static let words = Set(WordTable.spellings(of: "independent", in: "diagnosis"))

    private static let spellings = Nearest(words.sorted())

    /// Whether a text is one of them, or nearly one.
    static func isMeant(by text: String) -> Bool {
        words.contains(text.lowercased()) || spellings.word(to: text) != nil
    }

    /// The word in a language.
    static func word(in language: Language) -> String { Texts(language: language).word("independent", of: "diagnosis") }
}

/// Words and signs between two names.
enum JoinWords {
    /// `og`, `and`, `&`.
    static let and = Set(WordTable.spellings(of: "and", in: "join"))
    /// Those, and `eller`, `med` and the like.
    static let all = and.union(WordTable.spellings(of: "other", in: "join"))
}
