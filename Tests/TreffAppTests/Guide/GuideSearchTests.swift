import Basics
import Facilitation
import Languages
import Testing

@testable import TreffApp

/// What one can type to get a part of the guide.
struct GuideSearchTests {
    /// A topic in a few words.
    private func topic(_ language: Language, _ asked: String) -> String {
        switch GuideSearch(language: language).topic(asked.split(separator: " ").map(String.init)) {
        case .page: "the page"
        case .all: "all"
        case .example: "the example"
        case .part(let part): part.title
        case .unclear(let near): near.isEmpty ? "nothing" : "one of " + near.joined(separator: ", ")
        }
    }

    @Test(arguments: [
        ("", "the page"), ("alt", "all"), ("all", "all"), ("ALLE", "all"), ("eksempel", "the example"),
        ("example", "the example"), ("tider", "Tider og merker"), ("Tid", "Tider og merker"),
        ("tider og merker", "Tider og merker"), ("times", "Tider og merker"), ("merker", "Tider og merker"),
        ("verktøy", "Verktøy og metoder"), ("verktoy", "Verktøy og metoder"), ("met", "Verktøy og metoder"),
        ("øverst", "Øverst i skriptet"), ("overst", "Øverst i skriptet"), ("rad", "Råd til en plan som holder"),
        ("RÅD", "Råd til en plan som holder"), ("advice", "Råd til en plan som holder"),
        ("kommentarer", "Tekst og kommentarer"), ("t", "one of tider, tekst"), ("xyz", "nothing"),
        ("tider xyz", "nothing"), ("\u{1B}[2J", "nothing"),
    ])
    func inBokmål(asked: String, found: String) {
        #expect(topic(.nb, asked) == found)
    }

    @Test(arguments: [
        ("times", "Times and marks"), ("tider", "Times and marks"), ("marks", "Times and marks"),
        ("course", "Courses of several sessions"), ("kurs", "Courses of several sessions"),
        ("råd", "Advice for a plan that holds"), ("t", "one of top, times, text, tools"), ("alt", "all"),
    ])
    func inEnglish(asked: String, found: String) {
        #expect(topic(.en, asked) == found)
    }

    @Test(arguments: [
        ("døme", "the example"), ("eksempel", "the example"), ("øvst", "Øvst i skriptet"), ("ovst", "Øvst i skriptet"),
        ("øverst", "Øvst i skriptet"), ("pausar", "Pausar og stille punkt"), ("marks", "Tider og merke"),
        ("rad", "Råd til ein plan som held"), ("t", "one of tider, tekst"),
    ])
    func inNynorsk(asked: String, found: String) {
        #expect(topic(.nn, asked) == found)
    }

    @Test(arguments: Language.spoken) func everyPartIsFoundByItsOwnWord(language: Language) {
        let search = GuideSearch(language: language)
        let parts = Guide(language).parts
        #expect(parts.map { search.topic([$0.word]) } == parts.map { .part($0) })
        #expect(parts.map { search.topic([$0.word.plainLetters]) } == parts.map { .part($0) })
        #expect(search.candidates == parts.map(\.word) + [search.words.all, search.words.example])
        #expect(Set(search.candidates).count == search.candidates.count)
    }
}
