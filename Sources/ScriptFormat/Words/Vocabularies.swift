import Facilitation
import Languages

// The spellings of what the domain has names for.

extension Marks {
    static let words = Vocabulary<Marks>(
        "mark", [("optional", .optional), ("fixed", .fixed), ("pause", .pause), ("quiet", .quiet)])

    /// The marks in words, in the order of the specification.
    func words(in language: Language) -> [String] {
        [Marks.optional, .fixed, .pause, .quiet].filter { contains($0) }
            .map { Marks.words.word(for: $0, in: language) }
    }
}

extension Role {
    static let words = Vocabulary<Role>("role", known.map { ($0.name, $0) })

    /// The role in a word; the author's own for one that has none.
    func word(in language: Language) -> String {
        let word = Role.words.word(for: self, in: language)
        return word.isEmpty ? name : word
    }
}

extension Prompt.Form {
    /// Forms of work are spelt as their labels are.
    static let words = Vocabulary<Prompt.Form>("label")
}

extension Tool.Purpose {
    static let words = Vocabulary<Tool.Purpose>("purpose")
}
