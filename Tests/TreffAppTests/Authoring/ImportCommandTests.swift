import Testing

@testable import TreffApp

/// `treff import`: what comes out, what is told beside it, and the questions on a terminal.
struct ImportCommandTests {
    private static let plan = """
        Samling 3: Tempo

        10.00 Velkommen v/Kari
        10.10 Runde
        Hva prøvde du?
        10.30 Pause
        10.45 Avslutning
        """

    private func world(isInteractive: Bool) throws -> NewWorld {
        let new = try NewWorld(isInteractive: isInteractive)
        new.world.files["/plan.txt"] = Self.plan
        return new
    }

    private static func script(lead: String = "", comment: String = "10.00 · v/Kari", minutes: Int = 10) -> String {
        """
        ---
        samling: 3
        tittel: Tempo
        språk: nb
        ---

        # Oppstart (10 min)

        ## Velkommen (10 min)

        <!-- \(comment) -->
        \(lead)
        # Hoveddel (35 min)

        ## Runde (20 min)

        <!-- 10.10 -->

        Spørsmål: Hva prøvde du?

        ## Pause (15 min, pause)

        <!-- 10.30 -->

        # Avslutning (\(minutes) min)

        ## Avslutning (\(minutes) min)

        <!-- 10.45 -->

        """
    }

    private static let doubts = """
        Planen har ingen faser. Skriptet deler den i «Oppstart», «Hoveddel», «Avslutning».
        Linje 3: «Kari» står i en kommentar, for skriptet vil ha roller og ikke navn. --role "Kari=…" gir rollen.
        Linje 7: «Avslutning» har ingen tid. I skriptet står det 10 min.

        """

    @Test func inAPipeTheScriptComesOutAndWhatIsUnsureBeside() throws {
        let new = try world(isInteractive: false)
        new.world.consoles = [[]]
        #expect(new.world.run("hent", "plan.txt") == .success)
        expectSame(new.world.shown, Self.script())
        expectSame(new.world.complaints, Self.doubts)
    }

    @Test func aRoleIsGivenOnTheCommandLine() throws {
        let new = try world(isInteractive: false)
        new.world.consoles = [[]]
        #expect(new.world.run("import", "plan.txt", "--role", "kari=likeperson") == .success)
        expectSame(new.world.shown, Self.script(lead: "\nLeder: brukerrepresentant\n"))
        #expect(!new.world.complaints.contains("Kari"))
    }

    @Test func aFileIsWrittenButNeverOver() throws {
        let new = try world(isInteractive: false)
        new.world.consoles = [[], []]
        #expect(new.world.run("hent", "plan.txt", "--output", "ut.md") == .success)
        expectSame(new.world.files["/ut.md"] ?? "", Self.script())
        #expect(new.world.shown == "")
        #expect(new.world.complaints.hasSuffix("✓ Skrevet til ut.md\n"))
        new.world.files["/ut.md"] = "mitt"
        #expect(new.world.run("hent", "plan.txt", "--output", "ut.md") == .failure)
        #expect(new.world.files["/ut.md"] == "mitt")
        #expect(new.world.complaints.hasSuffix("Kan ikke skrive ut.md: den finnes fra før.\n"))
    }

    @Test func whatIsNoPlanIsRefused() throws {
        let new = try world(isInteractive: false)
        new.world.files["/plan.pdf"] = "%PDF-1.7"
        new.world.files["/tom.txt"] = ""
        for name in ["plan.pdf", "tom.txt", "borte.docx"] { #expect(new.world.run("hent", name) == .failure) }
        expectSame(
            new.world.complaints,
            """
            Kan ikke hente plan.pdf. Det er en PDF. Hent dokumentet den er laget av, eller kopier teksten til en tekstfil.
            Kan ikke hente tom.txt. Fila er tom.
            Kan ikke lese borte.docx: den finnes ikke.

            """)
        #expect(new.world.run("hent", "plan.txt", "--role", "Kari") == .usage)
    }

    @Test func onATerminalWhatIsUnsureIsAsked() throws {
        let new = try world(isInteractive: true)
        new.world.consoles = [
            .lines(["likeperson", "mange", "20"]), .lines(["-", "", "/ferdig.md", ""]),
        ]
        #expect(new.world.run("hent", "plan.txt") == .success)
        expectSame(
            new.world.files["/ferdig.md"] ?? "", Self.script(lead: "\nLeder: brukerrepresentant\n", minutes: 20))
        expectSame(
            String(new.world.shown.split(separator: "NYTT SKRIPT")[0].dropLast()),
            """

            Dette er usikkert i planen:
              · Planen har ingen faser. Skriptet deler den i «Oppstart», «Hoveddel»,
                «Avslutning».
            Hvilken rolle har Kari?
            gruppeleder, medleder, fagperson eller brukerrepresentant, eller en annen. Enter
            lar navnet stå i en kommentar.
            › likeperson
              · Linje 7: «Avslutning» har ingen tid. I skriptet står det 10 min.
            Hvor mange minutter tar «Avslutning»?
            [10] › mange
            Skriv minuttene som et tall, for eksempel 15.
            [10] › 20
            """)
    }

    @Test func theWordsOfNewAreUnderstoodAtEachQuestion() throws {
        let new = try world(isInteractive: true)
        new.world.consoles = [
            .lines(["tilbake", "hjelp", "vis", "likeperson", "angre", "gruppeleder", "20"]),
            .lines(["-", "", "/ferdig.md", ""]),
        ]
        #expect(new.world.run("hent", "plan.txt") == .success)
        expectSame(new.world.files["/ferdig.md"] ?? "", Self.script(lead: "\nLeder: gruppeleder\n", minutes: 20))
        for text in [
            "Dette er det første spørsmålet.", "tilbake spør om det forrige en gang til, vis viser planen",
            "1 OPPSTART",
        ] { #expect(new.world.shown.contains(text)) }
        new.world.consoles += [.lines(["avslutt"])]
        let before = new.world.files
        #expect(new.world.run("hent", "plan.txt") == .success)
        #expect(new.world.files == before)
    }

    @Test func theWholeTalkIsInTheLanguageThatWasAskedFor() throws {
        let new = try world(isInteractive: true)
        new.world.files["/plan.txt"] = Self.plan + "\n\nHva sier dere til hverandre, og hvordan har uka vært?\n"
        new.world.consoles = [.lines(["", ""]), .lines(["-", "", "/ferdig.md", "show", ""])]
        #expect(new.world.run("import", "plan.txt", "--lang", "en") == .success)
        #expect(new.world.files["/ferdig.md"]?.contains("språk: nb") == true)
        for text in ["What is unsure", "Which role does Kari have?", "NEW SCRIPT", "Shall I write it like this?"] {
            #expect(new.world.shown.contains(text))
        }
        for text in ["Hvilket kurs", "Hvor skal", "NYTT SKRIPT", "kommer til å si"] {
            #expect(!new.world.shown.contains(text))
        }
    }

    @Test func whatIsTakenBackIsTold() throws {
        let new = try world(isInteractive: true)
        new.world.consoles = [
            .lines(["", ""]),
            .lines(["-", "", "/ferdig.md", "fjern 2.1", "tilbake", "endre 2.2", "", "", "", "", ""]),
        ]
        #expect(new.world.run("hent", "plan.txt") == .success)
        #expect(new.world.shown.contains("«fjern 2.1» er tatt tilbake."))
        #expect(new.world.files["/ferdig.md"]?.contains("## Runde (20 min)") == true)
    }

    @Test func anItemWithoutALeaderStaysSoWhenItIsChanged() throws {
        let new = try world(isInteractive: true)
        new.world.consoles = [
            .lines(["", ""]), .lines(["-", "", "/ferdig.md", "endre 2.1", "", "", "", "", "", ""]),
        ]
        #expect(new.world.run("hent", "plan.txt") == .success)
        #expect(new.world.files["/ferdig.md"]?.contains("Leder:") == false)
    }

    @Test func whatIsChangedAfterwardsKeepsTheComments() throws {
        let new = try world(isInteractive: true)
        new.world.consoles = [
            .lines(["", ""]), .lines(["-", "", "/ferdig.md", "endre 2.1", "Navnerunde 20", "", "", "", "", ""]),
        ]
        #expect(new.world.run("hent", "plan.txt") == .success)
        let text = new.world.files["/ferdig.md"] ?? ""
        for comment in ["10.00 · v/Kari", "10.10", "10.30", "10.45"] { #expect(text.contains("<!-- \(comment) -->")) }
        #expect(text.contains("## Navnerunde (20 min)\n\n<!-- 10.10 -->\n"))
        #expect(new.verdict("/ferdig.md") == "")
    }

    @Test func whoLeavesTheQuestionsLeavesNothing() throws {
        let new = try world(isInteractive: true)
        new.world.consoles = [[.key(.interrupt), .key(.end)]]
        let before = new.world.files
        #expect(new.world.run("hent", "plan.txt") == .success)
        #expect(new.world.files == before)
        #expect(new.world.shown.contains("Linja er borte."))
    }
}
