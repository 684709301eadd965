import Languages

extension Label {
    /// What people call labels, and would not otherwise write before a colon.
    private static let everyday = Vocabulary<Label>("everyday-label", all.map { ($0.id, $0) })

    /// The label that a word was meant as, spelt in a language: an everyday word, or a slip in one; `nil` for others.
    static func meant(by word: String, in language: Language) -> String? {
        if let label = everyday.meaning(of: word) { return words.word(for: label, in: language) }
        guard let near = words.nearest(to: word), let label = words.meaning(of: near) else { return nil }
        let spellings = words.spellings(of: label, in: language)
        return spellings.contains(near) ? near : spellings.first
    }
}
