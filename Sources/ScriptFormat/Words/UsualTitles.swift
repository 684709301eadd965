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
