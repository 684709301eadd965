import Facilitation

/// Words for what the participants say of the course.
enum EvaluationWords {
    private static let stems = ["evaluer", "evaluat", "tilbakemelding", "feedback"]

    /// Whether an item is about that.
    static func isMeant(by item: Item) -> Bool {
        let texts = [item.title] + item.text + item.say + item.materials + item.prompts.map(\.text)
        return texts.contains { text in
            let lower = text.lowercased()
            return stems.contains { lower.contains($0) }
        }
    }
}
