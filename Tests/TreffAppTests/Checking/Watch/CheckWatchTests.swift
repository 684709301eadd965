import Facilitation
import Terminal
import Testing

@testable import TreffApp

/// `treff check --watch`, as somebody sees it who saves a script now and then.
struct CheckWatchTests {
    private static let text = """
        ---
        tittel: Prøve
        språk: nb
        ---

        # Oppstart (10 min)

        ## Hei (fem min)

        Leder: brukerrepresentant

        ## Runde (5 min)

        Ta en runde.

        """

    @Test func onlyWhatChangedIsShown() throws {
        let run = try WatchRun()
        try run.folder.put(Self.text.utf8, in: "prøve.md")
        let six = Self.text.replacing("fem min", with: "6 min")
        let status = run.watch(
            "prøve.md",
            steps: [
                .rest, .save("prøve.md", six), .rest, .rest,
                .save("prøve.md", six.replacing("6 min", with: "5 min")), .rest,
                .save("prøve.md", six.replacing("6 min", with: "5 min").replacing("Ta en", with: "Gå en")), .rest,
            ])
        #expect(status == .success)
        expectSame(
            run.shown,
            """
            prøve.md:8:9: advarsel: Tida «fem min» er lest som 5 min. [duration-form]
               8 | ## Hei (fem min)
                 |         ^^^^^^^
                hjelp: Skriv 5 min.
                slik: (5 min)

            1 advarsel
            Jeg ser etter hver gang du lagrer. Enter viser alle funnene, en kode forklares, Ctrl-C slutter.
            10:00:00 · prøve.md
            ✓ Borte: Tida «fem min» er lest som 5 min. [duration-form]
            prøve.md:6:13: advarsel: «Oppstart» er satt til 10 min, og punktene er til sammen 11 min.
                [phase-sum]
               6 | # Oppstart (10 min)
                 |             ^^^^^^
                hjelp: Ta bort 1 min i punktene, eller sett fasen til 11 min.

            Igjen: 1 advarsel. Punktene er 11 min: Oppstart 11.

            10:00:00 · prøve.md
            ✓ Borte: «Oppstart» er satt til 10 min, og punktene er til sammen 11 min. [phase-sum]
            ✓ Ingen funn. Punktene er 10 min: Oppstart 10.

            10:00:00 · prøve.md · som før
            ✓ Ingen funn. Punktene er 10 min: Oppstart 10.


            """)
    }

    @Test func aScriptIsWaitedForAndItsEndTold() throws {
        let run = try WatchRun()
        let status = run.watch(
            "prøve.md",
            steps: [
                .rest, .save("prøve.md", Self.text.replacing("fem", with: "5")), .rest, .remove("prøve.md"), .rest,
            ])
        #expect(status == .success)
        expectSame(
            run.shown,
            """
            prøve.md finnes ikke ennå; jeg venter på den.
            Jeg ser etter hver gang du lagrer. Enter viser alle funnene, en kode forklares, Ctrl-C slutter.
            10:00:00 · prøve.md · ny
            ✓ Ingen funn. Punktene er 10 min: Oppstart 10.

            10:00:00 · prøve.md er borte


            """)
    }

    @Test func aFileThatIsEmptiedMendsNothing() throws {
        let run = try WatchRun()
        try run.folder.put(Self.text.utf8, in: "prøve.md")
        #expect(run.watch("prøve.md", steps: [.save("prøve.md", ""), .rest, .wake(.line(""))]) == .success)
        #expect(!run.shown.contains("Borte"))
        #expect(run.shown.contains("Fila er tom"))
    }

    @Test func enterTellsThatTheFileIsAwaited() throws {
        let run = try WatchRun()
        #expect(run.watch("prøve.md", steps: [.wake(.line(""))]) == .success)
        #expect(run.shown.hasSuffix("Fila er ikke her. Jeg venter på den.\n"))
    }

    @Test func scriptsThatNameNoCourseAreNone() throws {
        let run = try WatchRun()
        try run.folder.put(Self.text.replacing("fem", with: "5").utf8, in: "1-a.md")
        try run.folder.put(Self.text.replacing("fem", with: "5").utf8, in: "2-b.md")
        #expect(run.watch(".", steps: []) == .success)
        #expect(run.shown.hasPrefix("Ingen funn.\n"))
    }

    @Test func whatIsEnteredIsAnswered() throws {
        let run = try WatchRun(columns: 60)
        try run.folder.put(Self.text.utf8, in: "prøve.md")
        let lines = ["", "treff forklar [duration-form]", "hva nå", "slutt"]
        #expect(run.watch("prøve.md", steps: lines.map { .wake(.line($0)) } + [.wake(.line("never read"))]) == .success)
        expectSame(
            run.shown,
            """
            prøve.md:8:9: advarsel: Tida «fem min» er lest som 5 min.
                [duration-form]
               8 | ## Hei (fem min)
                 |         ^^^^^^^
                hjelp: Skriv 5 min.
                slik: (5 min)

            1 advarsel
            Jeg ser etter hver gang du lagrer. Enter viser alle funnene,
            en kode forklares, Ctrl-C slutter.
            prøve.md:8:9: advarsel: Tida «fem min» er lest som 5 min.
                [duration-form]
               8 | ## Hei (fem min)
                 |         ^^^^^^^
                hjelp: Skriv 5 min.
                slik: (5 min)

            1 advarsel
            duration-form (advarsel)

            Tider skrives likt overalt: 30 min, 1 t, 1 t 30 min, 10–15
            min. treff forstår også tall i ord og andre forkortelser,
            men sier fra.

            Galt:

                # Oppstart (5 min)

                ## Velkommen (fem minutter)

            Riktig:

                # Oppstart (5 min)

                ## Velkommen (5 min)

            Gjelder alle skript.


            Jeg ser etter hver gang du lagrer. Enter viser alle funnene,
            en kode forklares, Ctrl-C slutter.

            """)
    }

    @Test func editorsGetAllFindingsEachTime() throws {
        let run = try WatchRun()
        try run.folder.put(Self.text.utf8, in: "prøve.md")
        let status = run.watch(
            "prøve.md", "--format", "lines",
            steps: [.save("prøve.md", Self.text.replacing("Ta en runde", with: "TODO")), .rest])
        #expect(status == .success)
        expectSame(
            run.shown,
            """
            prøve.md:8:9: advarsel: Tida «fem min» er lest som 5 min. [duration-form]
            Jeg ser etter hver gang du lagrer. Enter viser alle funnene, en kode forklares, Ctrl-C slutter.
            10:00:00 · prøve.md
            prøve.md:8:9: advarsel: Tida «fem min» er lest som 5 min. [duration-form]
            prøve.md:14:1: advarsel: Her står «TODO»: noe er ikke skrevet ferdig. [placeholder]
            Igjen: 2 advarsler. Punktene er 10 min: Oppstart 10.


            """)
    }

    @Test func aToolThatComesMendsTheScriptThatNamesIt() throws {
        let run = try WatchRun()
        try run.folder.makeFolder("toolbox")
        let text = Self.text.replacing("fem", with: "5").replacing("Ta en runde.", with: "Verktøy: busken")
        try run.folder.put(text.utf8, in: "prøve.md")
        let tool = "---\ntype: verktøy\ntittel: Busken\nspråk: nb\n---\n\n# Fremgangsmåte\n\n1. Se på busken (5 min).\n"
        let status = run.watch("prøve.md", steps: [.save("toolbox/busken.md", tool), .rest])
        #expect(status == .success)
        expectSame(
            run.shown,
            """
            prøve.md:14:10: feil: Verktøyet «busken» finnes ikke i verktøykassa. [unknown-tool]
              14 | Verktøy: busken
                 |          ^^^^^^
                hjelp: Rett navnet, eller lag dokumentet. «treff verktøy» viser dem som finnes.

            1 feil
            Jeg ser etter hver gang du lagrer. Enter viser alle funnene, en kode forklares, Ctrl-C slutter.
            10:00:00 · prøve.md
            ✓ Borte: Verktøyet «busken» finnes ikke i verktøykassa. [unknown-tool]
            ✓ Ingen funn. Punktene er 10 min: Oppstart 10.


            """)
    }

    @Test func aSignalEndsItAsItEndsOtherCommands() throws {
        let run = try WatchRun()
        try run.folder.put(Self.text.utf8, in: "prøve.md")
        #expect(run.watch("prøve.md", steps: [.wake(.terminate(.terminate))]).rawValue == 143)
    }

    @Test func whatNamesNothingIsToldAtOnce() throws {
        let run = try WatchRun()
        #expect(run.watch("mestringstreff/9", steps: [.wake(.line("never read"))]) == .failure)
        #expect(run.shown == "Fant ikke mestringstreff/9. Gi en fil, en mappe eller en id.\n")
    }

    @Test func whatDoesNotGoTogetherIsRefused() throws {
        let run = try WatchRun()
        #expect(run.watch("prøve.md", "--fix", steps: []) == .usage)
        #expect(run.watch("prøve.md", "--format", "json", steps: []) == .usage)
    }
}
