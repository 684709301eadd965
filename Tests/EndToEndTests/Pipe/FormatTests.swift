import TestSupport
import Testing

/// `treff format` and `treff diff` on files.
struct FormatTests {
    private let treff: Treff
    private let file: String

    init() throws {
        treff = try Treff()
        file = treff.home.path + "/s.md"
        try treff.home.put(Self.untidy.utf8, in: "s.md")
    }

    private static let untidy = PreviewTests.nb.replacing("# Oppstart (10", with: "#   Oppstart (10")
        .replacing("- Hva", with: "* Hva")

    @Test func checkingShowsWhatWouldChangeAndWritesNothing() throws {
        let result = try treff.run("format", "--check", file)
        #expect(result.exit == .code(1))
        #expect(result.errors == "")
        let expected = """
            --- \(file)
            +++ \(file)
            @@ -5,7 +5,7 @@
             
             <!-- Fra arbeidsgruppa -->
             
            -#   Oppstart (10 min)
            +# Oppstart (10 min)
             
             ## Velkommen (5 min)
             
            @@ -16,8 +16,8 @@
             ## Runde (5 min, stille)
             
             Spørsmål:
            -* Hva håper du på?
            -* Hva trenger du?
            +- Hva håper du på?
            +- Hva trenger du?
             
             # Avslutning (5 min)
             

            """
        #expect(result.output == expected)
        #expect(try treff.home.text("s.md") == Self.untidy)
    }

    @Test func layingOutKeepsTheCommentsAndIsDoneOnce() throws {
        let result = try treff.run("format", file)
        #expect(result.exit == .code(0))
        #expect(result.errors == "Stilt opp: \(file)\n")
        #expect(try treff.home.text("s.md") == PreviewTests.nb)
        let again = try treff.run("format", file)
        #expect(again.exit == .code(0))
        #expect(again.output + again.errors == "")
        #expect(try treff.run("format", "--check", file).exit == .code(0))
    }

    @Test func whatCannotBeLaidOutIsToldAndTheRestIsDone() throws {
        try treff.home.put("---\ntittel: X\n---\n\n# A (5 min)\n\n## B\n".utf8, in: "feil.md")
        let result = try treff.run("format", treff.home.path + "/feil.md", file, "finnes-ikke")
        #expect(result.exit == .code(1))
        #expect(result.errors.contains("feil.md er ikke stilt opp, for den har feil (linje 7: "))
        #expect(result.errors.contains("Fant ikke finnes-ikke."))
        #expect(try treff.home.text("s.md") == PreviewTests.nb)
    }

    @Test func whatHasChangedIsToldWhole() throws {
        let new = PreviewTests.nb.replacing("Runde (5 min, stille)", with: "Runden (6 min)")
            .replacing("Velkommen (5", with: "Velkommen (4").replacing("- Hva trenger du?", with: "- Hva vil du?")
            .replacing("Leder: brukerrepresentant", with: "Leder: fagperson")
        try treff.home.put(new.utf8, in: "ny.md")
        let other = treff.home.path + "/ny.md"
        let nb = try treff.run("diff", file, other)
        #expect(nb.exit == .code(0))
        #expect(
            nb.output == """
                1.1 Velkommen
                  • 5 min → 4 min
                  • Leder: brukerrepresentant → fagperson
                1.2 Runden
                  • het «Runde»
                  • 5 min → 6 min
                  • Merker: stille → –
                  • Spørsmål: «Hva trenger du?» → «Hva vil du?»

                """)
        let en = try treff.run("diff", file, other, "--lang", "en")
        #expect(
            en.output == """
                1.1 Velkommen
                  • 5 min → 4 min
                  • Lead: user representative → professional
                1.2 Runden
                  • was called “Runde”
                  • 5 min → 6 min
                  • Marks: quiet → –
                  • Questions: “Hva trenger du?” → “Hva vil du?”

                """)
        let same = try treff.run("diff", file, file)
        #expect(same.exit == .code(0))
        #expect((same.output, same.errors) == ("", "Skriptene betyr det samme.\n"))
    }
}
