import Languages

/// How a course says that it is for people whatever their diagnosis.
enum AnyDiagnosis {
    /// The words, of all languages.
    static let words = Set(WordTable.spellings(of: "independent", in: "diagnosis"))

    /// The word in a language.
    static func word(in language: Language) -> String { Texts(language: language).word("independent", of: "diagnosis") }
}
