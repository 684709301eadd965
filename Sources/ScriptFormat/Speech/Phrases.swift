import Facilitation
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

/// Words for a sharing round, in which everyone has a turn.
enum Round {
    private static let phrases = Phrases(of: "all", in: "company")

    /// Whether a sentence speaks of a round.
    static func isMeant(by sentence: Sentence) -> Bool { phrases.stand(in: sentence) }

    /// Whether an item's title or text speaks of a round.
    static func isMeant(by item: Item, _ outline: ItemOutline, in text: UncommentedText) -> Bool {
        let title = TextSyntax(lines: [outline.heading.titleRange])
        return ([title] + outline.text).contains { value in
            SentenceReader.sentences(of: value, in: text).contains { isMeant(by: $0) }
        }
    }
}
