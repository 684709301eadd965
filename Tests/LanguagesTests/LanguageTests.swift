import Languages
import Testing

/// What a tag or a name of a language means.
@Suite struct LanguageTests {
    @Test(arguments: [
        ("nb", "nb"), ("no", "nb"), ("nb_NO.UTF-8", "nb"), ("Bokmål", "nb"), ("nn-NO", "nn"), ("nynorsk", "nn"),
        ("en-GB", "en"), ("English", "en"), ("sv", "sv"), ("se", "se"), ("fil-PH", "fil"),
    ])
    func isReadFromItsTag(tag: String, expected: String) {
        #expect(Language(tag: tag)?.tag == expected)
    }

    @Test(arguments: ["", "x", "12", "C", "-", "overlanguage", "日本"])
    func isNotReadFromWhatIsNoTag(text: String) {
        #expect(Language(tag: text) == nil)
    }

    @Test(arguments: [("nb", "nb"), ("nn", "nn"), ("en", "en"), ("sv", "nb"), ("da", "nb"), ("de", "en"), ("se", "en")])
    func isAnsweredInTheNearestOneSpoken(tag: String, expected: String) throws {
        #expect(try #require(Language(tag: tag)).nearestSpoken.tag == expected)
    }

    @Test func fallsBackToItsNeighboursAndThenToEnglish() {
        #expect(Language.nn.fallbacks == [.nn, .nb, .en])
        #expect(Language.nb.fallbacks == [.nb, .en])
        #expect(Language.en.fallbacks == [.en])
    }

    @Test func areOfferedTheFirstLanguageOfTheProductFirst() {
        #expect(Language.spoken == [.nb, .nn, .en])
    }
}
