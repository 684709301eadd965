import TestSupport
import Testing

/// What a planner sees and hears of a small session before the room is full: whole outputs, in both languages.
struct PreviewTests {
    private let treff: Treff

    init() throws {
        treff = try Treff()
        try treff.home.put(Self.nb.utf8, in: "s.md")
        try treff.home.put(Self.en.utf8, in: "e.md")
    }

    static let nb = """
        ---
        tittel: Hvile
        språk: nb
        ---

        <!-- Fra arbeidsgruppa -->

        # Oppstart (10 min)

        ## Velkommen (5 min)

        Leder: brukerrepresentant

        Ta imot folk.

        ## Runde (5 min, stille)

        Spørsmål:
        - Hva håper du på?
        - Hva trenger du?

        # Avslutning (5 min)

        ## Takk (5 min, fast)

        Oppgave: Gå en tur.

        """

    static let en = """
        ---
        title: Rest
        language: en
        ---

        # Opening (10 min)

        ## Welcome (5 min)

        Lead: user representative

        Greet people.

        ## Round (5 min, quiet)

        Questions:
        - What do you hope for?

        # Closing (5 min)

        ## Thanks (5 min, fixed)

        Task: Go for a walk.

        """

    private func file(_ name: String) -> String { "\(treff.home.path)/\(name).md" }

    private func expect(_ arguments: [String], _ expected: String, sourceLocation: SourceLocation = #_sourceLocation)
        throws
    {
        let result = try treff.run(arguments)
        #expect(result.exit == .code(0), sourceLocation: sourceLocation)
        #expect(result.errors == "", sourceLocation: sourceLocation)
        #expect(
            result.output == expected, "is:\n\(result.output)\n\nshould be:\n\(expected)",
            sourceLocation: sourceLocation)
    }

    @Test func previewInNorwegian() throws {
        try expect(
            ["preview", file("s"), "--at", "23:50"],
            """
            Hvile
            23:50–00:05 · 15 min

            OPPSTART · 10 min · til 00:00

            23:50–23:55
            1.1  Velkommen · 5 min · brukerrepresentant
                 Ta imot folk.

            23:55–00:00
            1.2  Runde · 5 min
                 ○ Spørsmål: Hva håper du på?
                 ○ Spørsmål: Hva trenger du?

            AVSLUTNING · 5 min · til 00:05

            00:00–00:05
            2.1  Takk · 5 min
                 Oppgave: Gå en tur.

            HVOR TIDA GÅR
            Minste plan 15 min · hel plan 15 min · satt av 15 min
            Arbeidsform: leder har ordet 12 min · plenum 3 min
            Leder: brukerrepresentant 5 min · ingen nevnt 10 min
            Lengst uten spørsmål til gruppa: 5 min · 23:50–23:55 · 1.1
            Punkter uten spørsmål: 1.1 Velkommen · 2.1 Takk

            """)
    }

    @Test func previewInEnglish() throws {
        try expect(
            ["preview", file("e")],
            """
            Rest
            10:00–10:15 · 15 min

            OPENING · 10 min · until 10:10

            10:00–10:05
            1.1  Welcome · 5 min · user representative
                 Greet people.

            10:05–10:10
            1.2  Round · 5 min
                 ○ Question: What do you hope for?

            CLOSING · 5 min · until 10:15

            10:10–10:15
            2.1  Thanks · 5 min
                 Task: Go for a walk.

            WHERE THE TIME GOES
            Minimum plan 15 min · full plan 15 min · set aside 15 min
            Form of work: leader speaks 13 min · plenary 2 min
            Lead: user representative 5 min · nobody named 10 min
            Longest without a question to the group: 5 min · 10:00–10:05 · 1.1
            Items without a question: 1.1 Welcome · 2.1 Thanks

            """)
    }

    @Test func aSheetForTheLeader() throws {
        try expect(
            ["print", file("s"), "--for", "leader", "--at", "9:30"],
            """
            Hvile
            Lederens kjøreplan · 09:30–09:45 · 15 min

            Når tida blir knapp
              - Behold hele: 2.1 Takk.

            OPPSTART · 09:30–09:40 · 10 min

            09:30   5 min  1.1 Velkommen · brukerrepresentant
                           Ta imot folk.

            09:35   5 min  1.2 Runde · stille
                           Spørsmål:
                           - Hva håper du på?
                           - Hva trenger du?

            AVSLUTNING · 09:40–09:45 · 5 min

            09:40   5 min  2.1 Takk · kortes aldri
                           Oppgave: Gå en tur.

            09:45          Slutt

            """)
    }

    @Test func aSheetForTheParticipants() throws {
        try expect(
            ["print", file("e"), "--for", "participants"],
            """
            Welcome!
            Rest
            The plan of the day · 15 min

            0:00   Opening
                     Welcome
                     Round

            0:10   Closing
                     Thanks

            0:15   End

            For next time
              - Go for a walk.

            """)
    }

    @Test(arguments: [("s", "Slutt "), ("e", "The end at ")])
    func aSessionPlaysItselfThroughInTheMinutesThatItHas(name: String, end: String) throws {
        let result = try treff.run("rehearse", file(name), "--auto")
        #expect(result.exit == .code(0))
        let times = result.output.split(separator: "\n").compactMap { line -> Int? in
            let parts = line.prefix(5).split(separator: ":").compactMap { Int($0) }
            return parts.count == 2 && line.dropFirst(5).hasPrefix("  ") ? parts[0] * 60 + parts[1] : nil
        }
        let start = times.first ?? 0
        #expect(times.map { ($0 - start + 1440) % 1440 }.last == 10)
        let lines = result.output.split(separator: "\n").map {
            String($0.dropFirst($0.first?.isNumber == true ? 7 : 0))
        }
        #expect(
            Array(lines.prefix(name == "s" ? 5 : 4))
                == (name == "s"
                    ? [
                        "1.1 Velkommen", "1.2 Runde", "  Spørsmål: Hva håper du på?", "  Spørsmål: Hva trenger du?",
                        "2.1 Takk",
                    ] : ["1.1 Welcome", "1.2 Round", "  Question: What do you hope for?", "2.1 Thanks"]))
        #expect(
            lines.contains { $0.hasPrefix(end) && ($0.hasSuffix(", som planlagt.") || $0.hasSuffix(", as planned.")) })
        #expect(TemporaryFolder.names(in: treff.records) == [])
    }

    @Test func aRehearsalFromTheMiddle() throws {
        let result = try treff.run("rehearse", file("s"), "--from", "1.2", input: "\n\n")
        #expect(result.exit == .code(0))
        let place = try #require(result.output.firstRange(of: "-s.json\n\n"))
        let shown = String(result.output[place.upperBound...])
        let expected = """
            1.2  Runde · 5 min
                 ○ Spørsmål: Hva håper du på?
                   og 1 til
            Enter går videre · skriv fritt for å notere · hjelp viser kommandoene
                 Spørsmål · 1 av 2
                 ▸ Hva håper du på?
                 Spørsmål · 2 av 2
                 ▸ Hva trenger du?
                 Enter går til 2.1 Takk.

            """
        #expect(shown == expected, "is:\n\(shown)\n\nshould be:\n\(expected)")
    }

    @Test func aRehearsalFromAnItemThatIsNotThere() throws {
        let result = try treff.run("rehearse", file("s"), "--from", "9.9")
        #expect(result.exit == .code(1))
        #expect(result.output == "")
        #expect(result.errors == "Skriptet har ikke punkt 9.9. Punktene går fra 1.1 til 2.1.\n")
    }

    @Test func aHandoutIsWrittenWhereItIsSaid() throws {
        let sheet = treff.home.path + "/ark.html"
        let made = try treff.run("handout", "busk", "--output", sheet)
        #expect(made.exit == .code(0))
        #expect(made.errors == "1 side er skrevet til \(sheet). Åpne fila i en nettleser og skriv ut.\n")
        #expect(try treff.home.text("ark.html").contains("BUSK"))
        let missing = try treff.run("handout", "nix")
        #expect(missing.exit == .code(1))
        #expect(missing.errors == "Fant ikke verktøyet «nix». treff verktøy viser alle.\n")
    }
}
