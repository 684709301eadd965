import Facilitation
import Languages
import ScriptFormat
import Testing

@Suite("What changed between two versions of a script")
struct ComparisonTests {
    private let before = """
        ---
        kurs: Mestringstreff
        samling: 1
        tittel: Hva er mestring?
        mål:
          - Alle får en trygg start
        ---

        # Oppstart (30 min)

        ## Velkommen (10 min)

        Leder: gruppeleder

        Ta imot folk ved døra.

        ## Navn (20 min)

        Spørsmål:
        - Hva håper du å få med deg herfra?
        - Hva heter du?

        # Hoveddel (50 min)

        ## Film (20 min, valgfri)

        ## Om mestring (20 min)

        Alle skriver hver sin lapp. Heng dem opp.

        ## Pause (10 min, pause)
        """

    private let after = """
        ---
        kurs: Mestringstreff
        samling: 1
        tittel: Om mestring
        mål:
          - Alle får en trygg start
          - Alle har snakket
        ---

        # Oppstart (20 min)

        ## Velkommen (10 min, stille)

        Leder: gruppeleder og medleder

        Ta imot alle ved døra.

        # Hoveddel (65 min)

        ## Pause (10–15 min, pause)

        ## Ord om mestring (25 min)

        Alle skriver hver sin lapp. Heng dem opp.

        ## Navn (20 min)

        To og to:
        - Hva heter du?

        Spørsmål:
        - Hva håper du å få med deg hjem herfra?
        - Hva nå?

        ## Oppgaven (5 min)
        """

    private func lines(_ language: Language) throws -> [String] {
        let old = try #require(ScriptReader.read(before).value)
        let new = try #require(ScriptReader.read(after).value)
        return ScriptComparison(old, new).lines(language).map(\.plain)
    }

    @Test("is told in the words of the domain")
    func bokmål() throws {
        let expected = [
            "• Tittel: Hva er mestring? → Om mestring",
            "• Hele samlingen: 80 min → 85 min",
            "+ Mål: «Alle har snakket»",
            "• Oppstart: 30 min → 20 min",
            "• Hoveddel: 50 min → 65 min",
            "− 2.1 Film (20 min, valgfri)",
            "1.1 Velkommen",
            "  • Merker: – → stille",
            "  • Leder: gruppeleder → gruppeleder, medleder",
            "  • Tekst: «Ta imot folk ved døra.» → «Ta imot alle ved døra.»",
            "2.1 Pause",
            "  • flyttet fra 2.3",
            "  • 10 min → 10–15 min",
            "2.2 Ord om mestring",
            "  • het «Om mestring»",
            "  • 20 min → 25 min",
            "2.3 Navn",
            "  • flyttet fra 1.2",
            "  • «Hva heter du?»: Spørsmål → To og to",
            "  • To og to: «Hva heter du?» står et annet sted",
            "  • Spørsmål: «Hva håper du å få med deg herfra?» → «Hva håper du å få med deg hjem herfra?»",
            "  + Spørsmål: «Hva nå?»",
            "+ 2.4 Oppgaven (5 min)",
        ]
        let texts = try (expected, lines(.nb))
        #expect(
            TextDiff(Array(texts.0.joined(separator: "\n").utf8), Array(texts.1.joined(separator: "\n").utf8))
                .unified(old: "expected", new: "lines") == "")
    }

    @Test("is told in English too")
    func english() throws {
        let lines = try lines(.en)
        #expect(lines.contains("  • Lead: group leader → group leader, co-leader"))
        #expect(lines.contains("  • was called “Om mestring”"))
        #expect(lines.count == 23)
    }

    @Test("is nothing where only the numbers or the layout changed")
    func nothing() throws {
        let old = try #require(ScriptReader.read(before).value)
        #expect(ScriptComparison(old, old).lines(.nb) == [])
        let new = try #require(
            ScriptReader.read(before.replacing("## Velkommen", with: "## Kaffe (5 min)\n\n## Velkommen")).value)
        #expect(ScriptComparison(old, new).lines(.nb).map(\.plain) == ["+ 1.1 Kaffe (5 min)"])
    }

    @Test("keeps items of the same title apart")
    func sameTitles() throws {
        let text = inSession("# A (20 min)\n\n## Runde (5 min)\n\nFørst.\n\n## Runde (15 min)\n\nSist.\n")
        let old = try #require(ScriptReader.read(text).value)
        let new = try #require(ScriptReader.read(text.replacing("15 min", with: "10 min")).value)
        #expect(ScriptComparison(old, new).changedItems.map(\.new.id) == ["1.2"])
    }
}
