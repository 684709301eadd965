import Facilitation
import Languages
import ScriptFormat
import Testing

@Suite("A finding in words")
struct RenderingTests {
    private func renderer(_ columns: Int = 80, _ language: Language = .nb) -> FindingRenderer {
        FindingRenderer(
            language: language, columns: columns,
            characterWidth: { character in
                guard let first = character.unicodeScalars.first?.value else { return 0 }
                return first >= 0x1100 && first < 0x2010 || first >= 0x3000 && first < 0xFF00 || first >= 0x1F000
                    ? 2 : 1
            },
            visible: { text in
                String(text.map { $0.unicodeScalars.first.map { $0.value < 0x20 } ?? false ? "␛" : $0 })
            })
    }

    private func render(_ text: String, columns: Int = 80, _ language: Language = .nb) -> String {
        let reading = ScriptReader.read(text, options: ReadingOptions(messages: language))
        return renderer(columns, language).text(reading.findings, in: reading.source, name: "a.md")
    }

    @Test("has the author's own line, a caret, help and an example")
    func whole() {
        #expect(
            render(inSession("# Oppstart (5 min)\n\n## Velkommen (fem minutter)\n\nSpørsmpl: Hva nå?\n")) == """
                a.md:7:15: advarsel: Tida «fem minutter» er lest som 5 min. [duration-form]
                   7 | ## Velkommen (fem minutter)
                     |               ^^^^^^^^^^^^
                    hjelp: Skriv 5 min.
                    slik: (5 min)

                a.md:9:1: advarsel: Etiketten «Spørsmpl» er lest som «Spørsmål». [misspelt-label]
                   9 | Spørsmpl: Hva nå?
                     | ^^^^^^^^
                    hjelp: Skriv «Spørsmål».
                    slik: Spørsmål: …

                """)
    }

    @Test("has its words in English, and an example of several lines")
    func english() {
        #expect(
            render("# A (5 min)\n\n## B (5 min)\n", .en) == """
                a.md:1:1: error: The facts at the top are missing. [front-matter-missing]
                   1 | # A (5 min)
                     | ^^^^^^^^^^^
                    help: Begin with --- on a line, the title on the next, and --- under it.
                    like this: ---
                               title: What is coping?
                               ---

                """)
    }

    @Test("has its caret under wide, combined, hidden and tabbed characters alike")
    func widths() {
        #expect(
            render(inSession("# Oppstart (5 min)\n\n## 漢字 e\u{301}\t\u{1B}[1m 👩‍👩‍👧 (5 min, fåst)\n")) == """
                a.md:7:9: advarsel: Her står et usynlig styretegn (U+001B). [control-character]
                   7 | ## 漢字 e\u{301}    ␛[1m 👩‍👩‍👧 (5 min, fåst)
                     |              ^
                    hjelp: Slett tegnet.

                a.md:7:24: advarsel: Merket «fåst» er ukjent. [unknown-mark]
                   7 | ## 漢字 e\u{301}    ␛[1m 👩‍👩‍👧 (5 min, fåst)
                     |                              ^^^^
                    hjelp: Mente du «fast»?

                """)
    }

    @Test("shows a long line around the caret only")
    func window() {
        let words = String(repeating: "ord ", count: 30)
        #expect(
            render(inSession("# Oppstart (5 min)\n\n## \(words)(5 min, fåst)\n\n\(words)TODO \(words)\n"), columns: 40)
                == """
                a.md:7:132: advarsel: Merket «fåst» er ukjent. [unknown-mark]
                   7 | …d ord ord ord (5 min, fåst)
                     |                        ^^^^
                    hjelp: Mente du «fast»?

                a.md:9:121: advarsel: Her står «TODO»: noe er ikke skrevet ferdig. [placeholder]
                   9 | …d ord ord ord ord ord TODO ord …
                     |                        ^^^^
                    hjelp: Skriv det ferdig, eller ta det bort.

                """)
    }

    @Test("can be one line, or JSON with names that stay")
    func forms() {
        let reading = ScriptReader.read(
            inSession("#Oppstart (5 min)\n\n## A\u{1B} (5 min)\n"), options: .init(messages: .en))
        #expect(
            reading.findings.map { renderer(80, .en).headline($0, name: "b\u{1B}.md") } == [
                "b␛.md:5:1: warning: The space after # is missing. [heading-space]",
                "b␛.md:7:5: warning: There is an invisible control character here (U+001B). [control-character]",
            ])
        #expect(
            FindingJSON.document([("a\"\u{1B}.md", reading.findings), ("tom.md", [])]) == #"""
                {
                  "format": "treff-findings",
                  "version": 1,
                  "files": [
                    {
                      "file": "a\"\u001b.md",
                      "findings": [
                        { "code": "heading-space", "severity": "warning", "line": 5, "column": 1, "length": 1, "message": "The space after # is missing.", "help": "Put in a space.", "example": "# Oppstart (5 min)", "fix": { "start": 27, "end": 27, "replacement": " " } },
                        { "code": "control-character", "severity": "warning", "line": 7, "column": 5, "length": 1, "message": "There is an invisible control character here (U+001B).", "help": "Delete the character.", "example": null, "fix": { "start": 49, "end": 50, "replacement": "" } }
                      ]
                    },
                    {
                      "file": "tom.md",
                      "findings": []
                    }
                  ]
                }

                """#)
        #expect(
            FindingJSON.document([]) == "{\n  \"format\": \"treff-findings\",\n  \"version\": 1,\n  \"files\": []\n}\n")
        #expect(SeverityWords.count(reading.findings, .nb) == "2 advarsler")
        #expect(SeverityWords.count([], .nb) == nil)
    }

    @Test("is explained with its examples")
    func explanation() {
        #expect(
            Rule.named("label-without-value")?.explanation(.nb) == """
                label-without-value (advarsel)

                Etter en etikett står en tekst, på samme linje eller som en liste rett under.

                Galt:

                    Utstyr:

                Riktig:

                    Utstyr: ark og penner

                Gjelder alle skript.

                """)
        func provenance(_ code: String, _ language: Language) -> Substring? {
            Rule.named(code)?.explanation(language).split(separator: "\n").last
        }
        #expect(
            provenance("long-without-break", .nb)
                == "Gjelder alle skript. Regelen er hentet fra håndboka for Mestringstreff, del 6.")
        #expect(
            provenance("task-not-taken-up", .en)
                == "Holds in courses that choose it: “rules: mestringstreff” (the whole set) or “rules: task-not-taken-up”. It comes from the handbook of Mestringstreff, part 5.5."
        )
        #expect(
            provenance("round-before-closing", .nn)
                == "Gjeld i kurs som vel han: «reglar: mestringstreff» (heile settet) eller «reglar: round-before-closing». Han kjem frå dei som leier Mestringstreff."
        )
        #expect(
            Rule.named("too-large")?.explanation(.en).hasPrefix("too-large (error)\n\nA file of more than 1 MB") == true
        )
        #expect(Rule.nearest(to: "phase-smu") == "phase-sum")
    }
}
