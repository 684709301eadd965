import Facilitation
import Languages

/// Parts of words by which something is known, whatever the endings.
struct WordParts {
    private let parts: [String]

    /// Those of words for what the participants say of the course.
    static let evaluation = WordParts("evaluation")
    /// Those of what people call a user representative.
    static let userRepresentative = WordParts("user representative")

    private init(_ meaning: String) { parts = WordTable.spellings(of: meaning, in: "part of a word") }

    /// Whether one of them stands in a text.
    func stand(in text: String) -> Bool {
        let lower = text.lowercased()
        return parts.contains { lower.contains($0) }
    }

    /// Whether an item's title, texts, materials or prompts speak of it.
    func stand(in item: Item) -> Bool {
        ([item.title] + item.text + item.say + item.materials + item.prompts.map(\.text)).contains { stand(in: $0) }
    }
}
