import Facilitation
import ScriptFormat
import TestSupport
import Testing

@Suite("The layout of a document")
struct LayoutTests {
    /// Lays a text out, and checks that doing it again changes nothing.
    private func laid(_ text: String) throws -> String {
        let bytes = try Layout.bytes(of: Array(text.utf8))
        #expect(try Layout.bytes(of: bytes) == bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Shows where two texts differ, rather than both.
    private func expect(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let diff = TextDiff(Array(expected.utf8), Array(text.utf8)).unified(old: "expected", new: "laid out")
        #expect(diff == "", sourceLocation: sourceLocation)
    }

    @Test("makes a script the same as any other, and keeps its words, comments and line breaks")
    func script() throws {
        let untidy = """

            ---
            Course:  Mestringstreff
            samling: 1

            TITTEL: "Hva: nå?"
            språk: nb   # vårt
            mål:
            * Alle får en trygg start
            - Én til: ja
            ---
            #   Oppstart( 30min )  ##
            Om fasen
            i to linjer.
            ## Velkommen (stille,10 - 15 Min.) \t
            **Lead:**   gruppeleder

            VERKTØY : presentasjonsblomst
            Utstyr:

            * ark
            + penner
              og tusj


            Ta imot folk,
                også de sene.
            Husk: kaffe
            - te
            <!-- Kari?

              kanskje -->
            To og to:
            <!-- lett -->
             1) Hva nå?
                 - Og så?
            lat linje
            TIPS: Smil.
            ***
            ## Pause (1t 5min, BREAK)
            ```
              # som det står   

            ```
            Oppgave:
             skriv


             ned


            """
        let result = try laid(untidy)
        expect(
            result,
            """
            ---
            kurs: Mestringstreff
            samling: 1
            tittel: "Hva: nå?"
            språk: nb   # vårt
            mål:
              - Alle får en trygg start
              - Én til: ja
            ---

            # Oppstart (30 min)

            Om fasen
            i to linjer.

            ## Velkommen (10–15 min, stille)

            Leder: gruppeleder
            Verktøy: presentasjonsblomst
            Utstyr:
            - ark
            - penner
              og tusj

            Ta imot folk,
            også de sene.
            Husk: kaffe
            - te
            <!-- Kari?

              kanskje -->
            To og to:
            <!-- lett -->
            1) Hva nå?
               - Og så?
                 lat linje

            Tips: Smil.

            ***

            ## Pause (1 t 5 min, pause)

            ```
              # som det står   

            ```

            Oppgave:
            skriv

            ned

            """)
    }

    @Test("of a tool and of a course has no labels, and sections in the document's language")
    func otherKinds() throws {
        #expect(
            try laid("---\nverktøy: X\nspråk: en\n---\nOm X.\n# STEG\n* Pairs: a ( 5 min )\n\n* b\nLeder: x\n")
                == "---\ntool: X\nlanguage: en\n---\n\nOm X.\n\n# Steps\n\n- Pairs: a ( 5 min )\n- b\n  Leder: x\n")
        #expect(
            try laid("---\nkurs: K\nsamlinger: 2\n---\nVerdier\n---\n1. a\n2. b")
                == "---\nkurs: K\nsamlinger: 2\n---\n\n## Verdier\n\n1. a\n2. b\n")
    }

    @Test("keeps the ends of lines, and drops a byte-order mark")
    func endings() throws {
        let text = "\u{FEFF}---\ntittel: X\n---\n# A (5 min)\n## B (5 min)\nHei"
        let plain = "---\ntittel: X\n---\n\n# A (5 min)\n\n## B (5 min)\n\nHei\n"
        #expect(try laid(text) == plain)
        #expect(try laid(text.replacing("\n", with: "\r\n")) == plain.replacing("\n", with: "\r\n"))
        #expect(try laid(text.replacing("\n", with: "\r")) == plain.replacing("\n", with: "\r"))
    }

    @Test("is refused where the meaning is not certain")
    func refusals() {
        #expect(throws: LayoutRefusal.isConverted) {
            try Layout.bytes(of: Array("---\ntittel: X\n---\n# A (5 min)\n## ".utf8) + [0xE5])
        }
        let problem = #expect(throws: LayoutRefusal.self) {
            try Layout.bytes(of: Array("---\ntittel: X\n---\n# A (5 min)\n## B (noen min)\n".utf8))
        }
        guard case .hasErrors(let finding) = problem else {
            Issue.record("refused for another reason")
            return
        }
        #expect(finding?.code == "unclear-duration")
    }

    @Test("is what everything that ships has", arguments: try shippedDocuments())
    func shipped(path: String) throws {
        #expect(try shippedDocuments().count > 70)
        let bytes = Array(try repositoryFile(path))
        #expect(try TextDiff(bytes, Layout.bytes(of: bytes)).unified(old: path, new: path) == "")
    }
}
