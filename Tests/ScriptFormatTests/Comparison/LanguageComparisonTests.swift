import Facilitation
import ScriptFormat
import Testing

/// What two languages of a course are held alike by.
struct LanguageComparisonTests {
    private static let bokmål = """
        ---
        tittel: Pust
        språk: nb
        mål:
          - Alle har pustet rolig
        ---

        # Oppstart (15 min)

        ## Velkommen (10 min)

        Leder: gruppeleder

        Hils på alle ved døra.

        Spørsmål: Hvordan har du det?
        To og to: Hva hjelper deg?

        ## Pause (5 min, pause)

        # Avslutning (10–15 min)

        ## Runde (15 min, stille)

        Verktøy: pust
        Si: Takk for i dag.
        """

    private static let english = """
        ---
        title: Breath
        language: en
        aims:
          - Everybody has breathed calmly
        ---

        # Opening (15 min)

        ## Welcome (10 min)

        Lead: group leader

        Greet everybody at the door.

        Question: How are you?
        Pairs: What helps you?

        ## Break (5 min, break)

        # Closing (10–15 min)

        ## Round (15 min, quiet)

        Tool: pust
        Say: Thank you for today.
        """

    private func compare(_ one: String, _ other: String) throws -> String {
        let scripts = try [one, other].map { try #require(ScriptReader.read($0).value) }
        return LanguageComparison(telling: .en).lines(scripts[0], scripts[1]).map(\.plain).joined(separator: "\n")
    }

    @Test func twoThatHoldTheSame() throws {
        #expect(try compare(Self.bokmål, Self.english) == "")
    }

    @Test func allThatCanDiffer() throws {
        let other = Self.english.replacing("  - Everybody", with: "  - One more\n  - Everybody")
            .replacing("Opening (15 min)", with: "Opening (20 min)")
            .replacing("## Welcome (10 min)", with: "## Welcome (8–15 min, optional)")
            .replacing("Lead: group leader", with: "Lead: co-leader\nMaterials: paper")
            .replacing("Greet everybody at the door.", with: "Tip: Smile.")
            .replacing("Question: How", with: "Reflection: How")
            .replacing("Tool: pust", with: "Tool: pust, ro\nMethod: film\nHandout: ro")
            .replacing("Say: Thank you for today.", with: "Task: Breathe.\nPrevious task: The list.")
        let told = try compare(Self.bokmål, other)
        #expect(
            told
                == """
                • Aim: 1 → 2
                • 1 Oppstart · Opening: 15 min → 20 min
                1.1 Velkommen · Welcome
                  • Minutes: 10 min → 8–15 min
                  • Marks: – → optional
                  • Lead: group leader → co-leader
                  • Materials: 0 → 1
                  • Prompts: Questions, Pairs → Reflection, Pairs
                  • Advice: – → Tip
                  • Text: yes → no
                2.1 Runde · Round
                  • Tool: pust → pust, ro
                  • Method: – → film
                  • Handout: – → ro
                  • Say: 1 → 0
                  • Previous task: 0 → 1
                  • Task: 0 → 1
                """)
    }

    @Test func anItemThatOneLanguageLacks() throws {
        let other = Self.english.replacing("## Break (5 min, break)\n\n", with: "")
        #expect(
            try compare(Self.bokmål, other)
                == """
                − 1.2 Pause (5 min, break)
                """)
        #expect(
            try compare(other, Self.bokmål)
                == """
                + 1.2 Pause (5 min, break)
                """)
    }

    @Test func anItemInTheMiddleMovesTheOthersOnly() throws {
        let other = Self.english.replacing("## Welcome", with: "## Coffee (3 min)\n\n## Welcome")
        #expect(
            try compare(Self.bokmål, other)
                == """
                1.1 → 1.2 Velkommen · Welcome
                1.2 → 1.3 Pause · Break
                + 1.1 Coffee (3 min)
                """)
    }

    @Test func textsThatAreTheSame() throws {
        let other = Self.english.replacing("Question: How are you?", with: "Question: Hvordan har du det?")
            .replacing("  - Everybody has breathed calmly", with: "  - Alle har pustet rolig")
        let scripts = try [Self.bokmål, other].map { try #require(ScriptReader.read($0).value) }
        let same = Untranslated.texts(scripts[0], scripts[1])
        #expect(same.map { "\($0.place ?? "-") \($0.text)" } == ["- Alle har pustet rolig", "1.1 Hvordan har du det?"])
    }

    @Test func tools() throws {
        func tool(_ steps: String, _ rest: String = "") throws -> Tool {
            let text = "---\nverktøy: X\nspråk: nb\nformål:\n  - balanse\n---\n\nTekst.\n\n# Steg\n\n\(steps)\n\(rest)"
            return try #require(ToolReader.read(text, id: "x").value)
        }
        let lines = LanguageComparison(telling: .en).lines(
            try tool("- Sitt. (2 min)\n- Gå. (3 min)\n"),
            try tool("- To og to: Sitt. (2 × 3 min: a, b)\n", "# Spør etterpå\n\n- Hva nå?\n\n# Ark\n\n- En\n")
        )
        #expect(
            lines.map(\.plain).joined(separator: "\n")
                == """
                • Steps: 2 → 1
                • Questions: 0 → 1
                • Labels on the worksheet: – → 1
                • Step 1: 2 min → 2 × 3 min: 2
                • Step 1: – → Pairs
                """)
    }

    @Test func courses() throws {
        let one =
            "---\nkurs: A\nspråk: nb\nsamlinger: 6\ngruppe: 6–12\noppbygning: Oppstart (10 min), Slutt (5 min)\n---\n"
        let other =
            "---\ncourse: A\nlanguage: en\nsessions: 4\ngroup: 6–10\nbuild: Opening (10 min)\n---\n\n# Values\n\nText.\n"
        let courses = try [one, other].map { try #require(CourseReader.read($0, id: "a").value) }
        #expect(
            LanguageComparison(telling: .en).lines(courses[0], courses[1]).map(\.plain).joined(separator: "\n")
                == """
                • Sessions: 6 → 4
                • Group: 6–12 → 6–10
                • Minutes: 10, 5 → 10
                • Sections: 0 → 1
                """)
    }
}
