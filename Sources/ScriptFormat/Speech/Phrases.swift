import Languages

/// Phrases that mean the same, in any language, each divided into words.
struct Phrases {
    let phrases: [[String]]

    /// Takes the spellings of a meaning.
    init(of meaning: String, in section: String) {
        phrases = WordTable.spellings(of: meaning, in: section).map { $0.split(separator: " ").map(String.init) }
    }

    /// Whether one of them stands in a sentence.
    func stand(in sentence: Sentence) -> Bool { phrases.contains { sentence.has($0) } }
}
