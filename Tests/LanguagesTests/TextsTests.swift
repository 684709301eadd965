import Languages
import Testing

/// How a message is told.
@Suite struct TextsTests {
    @Test func aMessageIsItsEnglishTextWithNumbersForWhatIsPutIn() {
        let message: Message = "There is no item \("2.3"). Type \(Message("plan")) to see \(4)."
        #expect(message.key == "There is no item {1}. Type {2} to see {3}.")
        #expect(message.arguments == [.text("2.3"), .message("plan"), .text("4")])
    }

    @Test func isToldInEachLanguage() {
        let message: Message = "There is no item \("2.3"). Type plan to see them."
        #expect(Texts(language: .en)(message) == "There is no item 2.3. Type plan to see them.")
        #expect(Texts(language: .nb)(message) == "Det finnes ikke noe punkt 2.3. Skriv plan for å se alle.")
    }

    @Test func isToldInEnglishWhereNoOtherLanguageHasIt() {
        #expect(
            Texts(language: .nb)("A text that nobody has translated: \("x")") == "A text that nobody has translated: x")
    }

    @Test func whatIsPutInIsNeverReadAsAPlace() {
        #expect(Texts(language: .en)("\("{2}") and \("{1}")") == "{2} and {1}")
        #expect(Texts(language: .en)("{\("x")} {9} {") == "{x} {9} {")
    }

    @Test func aContextTellsTextsWithTheSameWordsApart() {
        let texts = Texts(language: .nb)
        #expect(texts("done") == "ferdig")
        #expect(texts(Message("done", context: "log")) == "gjort")
    }

    @Test(arguments: [(0, "0 notater"), (1, "1 notat"), (-1, "-1 notat"), (12, "12 notater")])
    func counts(number: Int, expected: String) {
        #expect(Texts(language: .nb).count(number, "note", "notes") == expected)
    }

    @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a og b"), (["a", "b", "c"], "a, b og c")])
    func lists(words: [String], expected: String) {
        #expect(Texts(language: .nb).list(words) == expected)
    }

    @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a eller b"), (["a", "b", "c"], "a, b eller c")])
    func offers(words: [String], expected: String) {
        #expect(Texts(language: .nb).choice(words) == expected)
    }

    @Test(arguments: [("Slutt", "Slutt."), ("Hva nå?", "Hva nå?"), ("…", "…"), ("", ".")])
    func makesSentences(words: String, expected: String) {
        #expect(Texts(language: .nb).sentence(words) == expected)
    }
}
