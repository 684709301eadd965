import Facilitation

/// Words for a sharing round, in which everyone has a turn.
enum Round {
    private static let phrases = Phrases(of: "all", in: "company")

    /// Whether a sentence speaks of a round.
    static func isMeant(by sentence: Sentence) -> Bool { phrases.stand(in: sentence) }

    /// Whether an item's title or text speaks of a round.
    static func isMeant(by item: Item, _ outline: ItemOutline, in text: VisibleText) -> Bool {
        let title = TextSyntax(lines: [outline.heading.titleRange])
        return ([title] + outline.text).contains { value in
            SentenceReader.sentences(of: value, in: text).contains { isMeant(by: $0) }
        }
    }
}
