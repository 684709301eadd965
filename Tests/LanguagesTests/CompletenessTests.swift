import TestSupport
import Testing

@testable import Languages

/// The languages say the same things: none has texts that nobody asks for, and bokmål has all that are.
@Suite struct CompletenessTests {
    /// What stands before a literal that is a message.
    private static let heads = ["texts(", "self(", "words(", "problem(", "Message(", " text("]

    private static let literals = (try? swiftSources())?.flatMap { StringLiterals($0).found } ?? []

    @Test func bokmalHasEachMessage() {
        let catalogue = Set(Catalogue.of(.nb).entries.map(\.key))
        let messages = Self.literals.filter { literal in
            Self.heads.contains { (" " + literal.before).hasSuffix($0) } && Self.hasWords(literal.key)
        }
        #expect(messages.count > 500)
        #expect(Set(messages.map(\.key)).subtracting(catalogue).sorted() == [])
    }

    @Test(arguments: Language.spoken) func noTextIsLeftOver(language: Language) {
        let keys = Set(Self.literals.map(\.key))
        #expect(Catalogue.of(language).entries.map(\.key).filter { !$0.isEmpty && !keys.contains($0) } == [])
    }

    @Test(arguments: Language.spoken) func noTextStandsTwice(language: Language) {
        let keys = Catalogue.of(language).entries.map { "\($0.context ?? "")|\($0.key)" }
        #expect(Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test(arguments: Language.spoken) func eachTextHasThePlacesOfItsMessage(language: Language) {
        let wrong = Catalogue.of(language).entries.filter {
            !$0.key.isEmpty && Self.places($0.key) != Self.places($0.text)
        }
        #expect(wrong.map(\.key) == [])
    }

    @Test(arguments: Language.spoken) func eachTextHasTheBlanksOfItsMessageAtItsEnds(language: Language) {
        let wrong = Catalogue.of(language).entries.filter {
            !$0.key.isEmpty
                && ($0.key.hasPrefix(" ") != $0.text.hasPrefix(" ") || $0.key.hasSuffix(" ") != $0.text.hasSuffix(" "))
        }
        #expect(wrong.map(\.key) == [])
    }

    private static func places(_ text: String) -> Set<Substring> { Set(text.matches(of: /\{\d+\}/).map(\.output)) }

    /// Whether anything is left of a message without what is put in.
    private static func hasWords(_ key: String) -> Bool {
        key.replacing(/\{\d+\}/, with: "").contains { $0.isLetter } && key != "min"
    }
}
