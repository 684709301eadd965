import Facilitation
import Testing

@testable import Import

/// Plans as somebody has them on the first day, each for one thing that went wrong then.
@Suite struct FirstDayTests {
    private func headings(_ text: String, named name: String = "plan.txt") throws -> [String] {
        try imported(text, named: name).split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init)
    }

    private static let long = [
        "ord": String(repeating: "ord ", count: 6000),
        "spørsmål": String(repeating: "Hva tenker du om det? ", count: 3000),
        "ett ord": String(repeating: "x", count: 30_000),
    ]

    /// Work that grows with the square of the words would take minutes here.

    @Test(.timeLimit(.minutes(1)), arguments: long.keys.sorted())
    func aLongParagraphIsReadAtOnce(name: String) throws {
        let text = try imported("10:00 Velkommen\n\n\(Self.long[name] ?? "")\n\n10:20 Slutt\n")
        #expect(text.contains("## Velkommen (20 min)"))
    }

    /// Reading these would take minutes.

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            String(repeating: "10:00 Velkommen, alle sammen\n", count: 100_000), String(repeating: "a", count: 5 << 20),
        ]) func aTextThatIsTooLongIsRefusedBeforeItIsRead(text: String) throws
    {
        #expect(throws: ImportProblem.tooLong) { try PlanFile.read(Array(text.utf8), name: "plan.txt") }
    }

    @Test func afterNoonADottedTimeIsOneToo() throws {
        let plan =
            "Day plan\n\n9.00 Groups\n12.15 Lunch in the garden\n1.00 Energiser\n1.10 Ideas market\n2.30 Tea\n3.30 End\n"
        #expect(
            try headings(plan) == [
                "# Hoveddel (390 min)", "## Groups (195 min)", "## Lunch in the garden (45 min, pause)",
                "## Energiser (10 min)", "## Ideas market (80 min)", "## Tea (60 min, pause)",
            ])
        // Where headings have numbers, that is none.
        let numbered = try headings("10.00 Start\n10.10 Runde\n\n1.1 Om\n\n1.10 Om mer\n\n10.20 Slutt\n")
        #expect(!numbered.contains { $0.contains("Om mer") })
    }

    @Test func boxesOfTasksAreNoText() throws {
        let plan = "# Kveld\n\n- [ ] 18:00 - 18:10 Velkommen\n- [x] 18:10 - 18:25 Runde\n    - Hva kjente du igjen?\n"
        let script = try imported(plan, named: "plan.md")
        #expect(script.contains("## Velkommen (10 min)\n\n<!-- 18:00 - 18:10 -->\n"))
        #expect(script.contains("## Runde (15 min)\n\n<!-- 18:10 - 18:25 -->\n\nSpørsmål: Hva kjente du igjen?\n"))
    }

    @Test func whatIsVeryLongOrGoesBackIsTold() throws {
        let script = try imported("Møte\n\n08:00 Start\n16:30 Tema\n14:00 Runde\n16:00 Slutt\n")
        #expect(script.contains("3: «Start» varer i 510 min. Se om det er det planen mener."))
        #expect(script.contains("5: «Runde» begynner før punktet over."))
    }

    @Test func theTimeOfThePageIsNoItem() throws {
        let plan = "Nettverksmøte\nonsdag 3. februar\n13:12\n\nRom: B204\n\n08:30–08:45 Kaffe\n08:45–09:30 Erfaringer\n"
        #expect(
            try headings(plan) == [
                "# Oppstart (15 min)", "## Kaffe (15 min)", "# Hoveddel (45 min)", "## Erfaringer (45 min)",
            ])
    }

    @Test(arguments: [
        ("lungesykepleier", "Leder: lungesykepleier"), ("vaktmester", "Leder: vaktmester"),
        ("council officer", "Leder: council officer"), ("kreftsykepleier Lise", "Leder: kreftsykepleier"),
        ("Sykepleier Anne", "Leder: sykepleier"), ("alle", nil), ("hele gruppa", nil), ("den som har kake", nil),
    ]) func aTradeIsARole(who: String, lead: String?) throws {
        let script = try imported("# Start (20 min)\n\n## Runde (20 min)\n\nAnsvar: \(who)\n\nHei.\n", named: "plan.md")
        #expect(script.contains("\n\(lead ?? "Leder:")\n") == (lead != nil))
        #expect(script.contains("«\(who)» står i en kommentar") == (who == "den som har kake"))
    }

    @Test(arguments: [
        (
            "Sara skriver referat. Hva sier vi til kommunen?",
            "Sara skriver referat.\n\nSpørsmål: Hva sier vi til kommunen?"
        ),
        ("Du får en telefon. Hva gjør du?", "Spørsmål: Du får en telefon. Hva gjør du?"),
        ("Runde: Hva tar du med deg?", "<!-- Runde: -->\n\nSpørsmål: Hva tar du med deg?"),
        ("Snakk om søvn.", "Snakk om søvn."), ("Diskuter hva som hjelper.", "Spørsmål: Diskuter hva som hjelper."),
        ("Tre og tre. Hva er lett?", "Tre og tre.\n\nSmågruppe: Hva er lett?"),
    ]) func aQuestionIsNoMoreThanThat(text: String, expected: String) throws {
        let script = try imported("# Kveld (60 min)\n\n## Bli kjent (10 min)\n\n\(text)\n", named: "plan.md")
        #expect(script.contains("## Bli kjent (10 min)\n\n\(expected)\n"))
    }

    @Test(arguments: [
        ("Pause med frukt", true), ("Kaffe", true), ("Kaffe og kake", true), ("Lunsj (betales selv)", true),
        ("Pausen som metode", false), ("Kaffedrøs om søvn", false), ("Lunsj og evaluering", false),
    ]) func aBreakHasItsMark(title: String, isBreak: Bool) throws {
        let marked = try imported("Kveld\n\n18.00 Velkommen\n18.10 \(title)\n18.20 Slutt\n").contains("(10 min, pause)")
        #expect(marked == isBreak)
    }

    @Test func aimsAndNumberAtTheTopAreKnown() throws {
        let script = try imported(
            "# Målet med dagen\n\n- Alle har prøvd det\n\n# Oppstart\n\n## 12.00–12.15 Velkommen\n\n## 12.15–12.30 Runde\n",
            named: "plan.md")
        #expect(script.contains("mål:\n  - Alle har prøvd det\n"))
        let numbered = try imported("Lære å puste\nSamling 2 av 5\n\n10.00 Velkommen\n10.10 Runde\n10.20 Slutt\n")
        #expect(numbered.hasPrefix("---\nkurs: Lære å puste\nsamling: 2\ntittel: Lære å puste\n"))
    }

    @Test func theTimesOfAllBuildsAreKept() throws {
        let plan =
            "# Start (20 min; 180: 30 min)\n\n## Runde (180: 10–12 min)\n\nHei.\n\n## Prat (20 min; 180: 18 min, stille)\n"
        #expect(
            try headings(plan, named: "plan.md") == [
                "# Start (20 min; 180: 30 min)", "## Runde (180: 10–12 min)", "## Prat (20 min; 180: 18 min, stille)",
            ])
    }

    @Test func aHeadingWithASingleItemIsAPhase() throws {
        #expect(
            try headings("# Kveld (60 min)\n\n## Runde (10 min)\n\nHei.\n", named: "plan.md") == [
                "# Kveld (60 min)", "## Runde (10 min)",
            ])
    }

    @Test func theFrameOfAMailIsNoText() throws {
        let script = try imported(
            """
            Fra: Astrid Moe <astrid@eksempel.no>
            Sendt: mandag 1. februar 2027 08:14
            Til: Per Dahl
            Emne: Samling om kreft

            09.00 – 09.15  Oppstart
            09.15 – 10.00  Arbeid i grupper
                             Tilfelle 1: En mann på 78
                             Hva gjør vi først?

            Vennlig hilsen
            Astrid Moe

            ____________________________________
            Møte-ID: 312 445
            Passord: aB3
            """)
        #expect(
            script == """
                ---
                tittel: Samling om kreft
                språk: nb
                ---

                <!-- Fra: Astrid Moe (astrid@eksempel.no) Sendt: mandag 1. februar 2027 08:14 Til: Per Dahl · Emne -->

                # Oppstart (15 min)

                ## Oppstart (15 min)

                <!-- 09.00 – 09.15 -->

                # Hoveddel (45 min)

                ## Arbeid i grupper (45 min)

                <!-- 09.15 – 10.00 -->

                Tilfelle 1: En mann på 78

                Smågruppe: Hva gjør vi først?

                <!-- Vennlig hilsen Astrid Moe -->

                <!-- ____________________________________ Møte-ID: 312 445 Passord: aB3 -->

                =====
                –: Planen har ingen faser. Skriptet deler den i «Oppstart», «Hoveddel».

                """)
    }

    @Test func linksWithTheirAddressElsewhereAreLinks() throws {
        let script = try imported(
            "# Møte (10 min)\n\n## Start (10 min)\n\nSe [tavla][1] og ![kart][2].\n\n[1]: https://eksempel.no/t \"Tavle\"\n[2]: <data:image/png;base64,iVBOR>\n",
            named: "plan.md")
        #expect(script.contains("\nSe tavla (https://eksempel.no/t) og kart.\n"))
    }

    @Test func howAColumnSaysThatTheGroupWorksCounts() throws {
        let script = try imported(
            "Tid;Hva;Arbeidsform;Merknad\n10:00;Start;To og to;\"Hva hjelper?\nTips: Åpne vinduet;\nlukk det etterpå\"\n10:10;Slutt;;\n",
            named: "a.csv")
        #expect(
            script.contains(
                "Arbeidsform: To og to\n\nTo og to: Hva hjelper?\n\nTips: Åpne vinduet; lukk det etterpå\n"))
    }

    @Test func linesThatBeginWithTheirMinutesAreItems() throws {
        let plan = "Møte\n\n10 min: Velkommen\n20 min: Innledning av Siv. Hvorfor er det vanskelig?\n15 min: Pause\n"
        #expect(
            try imported(plan).contains(
                "## Innledning av Siv (20 min)\n\nSpørsmål: Hvorfor er det vanskelig?\n"))
    }

    @Test func whatStandsInAngleBracketsIsText() throws {
        let script = try imported("10:00 Velkommen ved <navn>\n\nRing <b>nå</b> til <telefon>.\n\n10:20 Slutt\n")
        #expect(script.contains("## Velkommen ved navn (20 min)") && script.contains("Ring nå til \\<telefon>."))
    }

    @Test func numbersTellWhatStandsUnderWhat() throws {
        let plan =
            "**1. Innledning**\n\n**1.1 Kart (10 min)**\n\nHei.\n\n**2. Arbeid**\n\n**2.1 Takk (5 min)**\n\nHei.\n"
        #expect(
            try headings(plan, named: "plan.md") == [
                "# Innledning (10 min)", "## Kart (10 min)", "# Arbeid (5 min)", "## Takk (5 min)",
            ])
    }

    @Test func oneHeadingWithItemsTellsWhatPhasesAre() throws {
        let plan = """
            # Velkommen (10 min)

            Hei.

            # Tema (1,5 t)

            ## Del 1: Film (30 min)

            ## Del 2: Samtale (45 min)

            ## Pause (15 min)

            # Takk (5 min)

            Hei.
            """
        #expect(
            try headings(plan, named: "plan.md") == [
                "# Velkommen (10 min)", "## Velkommen (10 min)", "# Tema (90 min)", "## Del 1: Film (30 min)",
                "## Del 2: Samtale (45 min)", "## Pause (15 min, pause)", "# Takk (5 min)", "## Takk (5 min)",
            ])
    }

    @Test func aThirdColumnIsNoneOfTheTitle() throws {
        let script = try imported(
            "Møte\n\n09.00\tKaffe og prat\tFagperson\n\nHei.\n\n09.30\tRunde\tLikeperson\n\nHei.\n\n10.00\tSlutt\n")
        #expect(script.contains("## Kaffe og prat (30 min)") && script.contains("Leder: fagperson"))
    }

    @Test func timesWithinAParagraphAreTold() throws {
        let script = try imported(
            "Temakveld om søvn.\n\nKl. 18.00 åpner vi med sang, og Berit ønsker velkommen. Kl. 18.15 snakker Lin om søvn og vaner, og svarer. Kl. 19.00 er det kaffe. Kl. 20.00 er det slutt.\n"
        )
        #expect(script.contains("Det står klokkeslett i teksten under «"))
    }
}
