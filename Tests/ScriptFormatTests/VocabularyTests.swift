import Facilitation
import Languages
import Testing

@testable import ScriptFormat

/// What a new label, mark, role or language lacks.
@Suite("The words of the format")
struct VocabularyTests {
    private static let sections: [(section: String, ids: [String])] = [
        ("label", Label.all.map(\.id)),
        ("mark", ["optional", "fixed", "pause", "quiet"]),
        ("role", Role.known.map(\.name)),
        ("key", FrontMatterKey.allCases.map(\.rawValue)),
        ("purpose", Tool.Purpose.allCases.map(\.rawValue)),
        ("section", ToolSection.allCases.map(\.rawValue)),
        ("phase", ["opening", "main part", "closing"]),
    ]

    @Test("stand in every language, each once, and no other", arguments: Language.spoken)
    func complete(language: Language) {
        for (section, ids) in Self.sections {
            let entries = WordTable.entries(of: section, in: language)
            // What a language lacks altogether falls back.
            if !entries.isEmpty { #expect(entries.map(\.meaning) == ids, "[\(section)] of \(language.tag)") }
        }
    }

    @Test("mean one thing, whatever the language")
    func unambiguous() {
        for (section, _) in Self.sections {
            let entries = Language.spoken.flatMap { WordTable.entries(of: section, in: $0) }
            let meanings = Dictionary(
                grouping: entries.flatMap { entry in entry.spellings.map { (word: Words.key($0), entry.meaning) } },
                by: \.word
            ).mapValues { Set($0.map(\.1)) }
            #expect(meanings.filter { $0.value.count > 1 }.isEmpty)
        }
    }

    @Test("are understood in a script of any language, which writes those of the nearest")
    func anyLanguage() throws {
        let reading = ScriptReader.read(
            """
            ---
            titel: Was ist das?
            språk: de
            title: Was ist das?
            ---

            # Anfang (5 min)

            ## Ankunft (5 min, stille)

            Lead: medleder
            """, options: ReadingOptions(messages: .en))
        let script = try #require(reading.value)
        #expect(script.language.tag == "de")
        #expect(script.items.map(\.marks) == [.quiet])
        #expect(script.items.map(\.lead) == [[.coLeader]])
        #expect(reading.findings.map(\.code) == ["unknown-key"])
        #expect(
            ScriptWriter.text(script) == """
                ---
                title: Was ist das?
                language: de
                ---

                # Anfang (5 min)

                ## Ankunft (5 min, quiet)

                Lead: co-leader

                """)
    }

    @Test(
        "know a language by its tag, or by its name where they speak it",
        arguments: [
            ("nb", "nb"), ("en-GB", "en"), ("sv_SE", "sv"), ("sme", "sme"), ("bokmål", "nb"), ("Norsk", "nb"),
            ("svensk", nil), ("nynorsk og bokmål", nil), ("n", nil), ("", nil),
        ])
    func languages(written: String, tag: String?) { #expect(Language(written: written)?.tag == tag) }

    @Test(
        "are found whatever their letters, blanks and hyphens",
        arguments: [
            ("Hvis stille", "hvis stille"), (" Hvis  stille ", "hvis stille"), ("hvis\tstille", "hvis stille"),
            ("hvis\u{A0}stille", "hvis stille"), ("hvis\u{202F}stille", "hvis stille"),
            ("to\u{2011}og\u{2010}to", "to-og-to"),
            ("10–15 MIN", "10–15 min"), ("ÆØÅ à ° ±", "æøå à ° ±"), ("", ""), ("“ja”…", "“ja”…"),
        ])
    func key(word: String, key: String) {
        #expect(Words.key(word) == key)
    }
}
