import Facilitation
import TestSupport
import Testing

@testable import TreffApp

/// `treff new --tool`: a tool's document by questions or by flags.
struct NewToolTests {
    private static let flags = [
        "new", "--tool", "--title", "Lyspunkt", "--purpose", "balanse, endring", "--about", "Å se det som er bra.",
        "--step", "Refleksjon: Tenk på noe godt 2 min", "--step", "To og to: Fortell. (2 x 3 min: forteller, lytter)",
        "--ask", "Hva la du merke til?", "--caution", "Noen har det tungt.",
    ]

    private static let document = """
        ---
        verktøy: Lyspunkt
        språk: nb
        formål:
          - balanse
          - endring
        ---

        Å se det som er bra.

        # Steg

        - Refleksjon: Tenk på noe godt (2 min)
        - To og to: Fortell. (2 × 3 min: forteller, lytter)

        # Spør etterpå

        - Hva la du merke til?

        # Vær obs på

        - Noen har det tungt.

        """

    private static let draft = "/home/leder/.local/state/treff/tool-draft.txt"

    @Test func allByFlags() throws {
        let new = try NewWorld()
        #expect(new.world.run(Self.flags + ["--no-questions"]) == .success)
        expectSame(new.world.files["/s/nb/toolbox/lyspunkt.md"] ?? "", Self.document)
        expectSame(
            new.world.shown,
            """
            ✓ Skrevet til /s/nb/toolbox/lyspunkt.md
            I en samling skriver du Verktøy: lyspunkt. Rett fila i en hvilken som helst
            teksteditor.

            """)
        #expect(new.world.complaints == "")
        #expect(new.verdict("/s/nb/toolbox/lyspunkt.md") == "")
        #expect(new.world.run("tool", "lyspunkt") == .success)
    }

    @Test(arguments: ["Mestringstreff", "mestringstreff"]) func inTheToolboxOfItsCourse(name: String) throws {
        let new = try NewWorld()
        #expect(new.world.run(Self.flags + ["--in-course", name, "--no-questions"]) == .success)
        expectSame(new.world.files["/s/nb/mestringstreff/toolbox/lyspunkt.md"] ?? "", Self.document)
    }

    @Test func wholeByQuestions() throws {
        let new = try NewWorld(columns: 60)
        let answers = [
            "", "-", "Lyspunkt", "tull", "balanse, endring", "Å se det som er bra.", "", "",
            "Refleksjon: Tenk på noe godt 2 min", "Feil", "tilbake",
            "To og to: Fortell. (2 × 3 min: forteller, lytter)",
            "", "Hva la du merke til?", "", "Noen har det tungt.", "", "", "", "",
        ]
        #expect(new.new("--tool", typing: .lines(answers)) == .success)
        expectSame(new.world.files["/s/nb/toolbox/lyspunkt.md"] ?? "", Self.document)
        #expect(new.world.files[Self.draft] == nil)
        expectSame(
            new.shown(after: "Hvor kommer verktøyet fra?\n"),
            """
            Enter for ingenting.
            › 

            Hvor skal verktøyet lagres?
            En fil eller en mappe. Ligger det der Enter legger det,
            finner treff det selv.
            [/s/nb/toolbox/lyspunkt.md] › 

            Lyspunkt · lyspunkt
            Formål: balanse og endring

            Å se det som er bra.

            Steg
              1. Refleksjon: Tenk på noe godt (2 min)
              2. To og to: Fortell. (2 × 3 min: forteller, lytter)

            Spør etterpå
              – Hva la du merke til?

            Vær obs på
              – Noen har det tungt.

            I verktøykassa som alle kurs deler.

            treff sjekk har ikke noe å si på det.

            Skal jeg skrive det slik?
            Enter skriver. Eller rett først: endre 2, sett inn 2, fjern
            2, endre tittel, tilbake.
            › 
            ✓ Skrevet til /s/nb/toolbox/lyspunkt.md
            I en samling skriver du Verktøy: lyspunkt. Rett fila i en
            hvilken som helst teksteditor.

            """)
    }

    @Test func whatWasAnsweredIsChanged() throws {
        let new = try NewWorld()
        let answers = [
            "", "-", "Lys", "endre steg", "balanse", "", "", "Sitt (1 min)", "Stå", "Gå", "", "", "", "", "",
            "endre tittel", "Lyspunkt", "endre 2", "Stå opp", "sett inn 1", "Pust 2 min", "fjern 4",
            "endre spørsmål", "Hva så du?", "", "endre obs", "Stopp i tide.", "-", "", "endre 9", "tull", "",
        ]
        #expect(new.new("--tool", typing: .lines(answers)) == .success)
        expectSame(
            new.world.files["/s/nb/toolbox/lys.md"] ?? "",
            """
            ---
            verktøy: Lyspunkt
            språk: nb
            formål:
              - balanse
            ---

            # Steg

            - Pust (2 min)
            - Sitt (1 min)
            - Stå opp

            # Spør etterpå

            - Hva så du?

            """)
        let said = [
            "Dit har vi ikke kommet ennå.", "«Gå» er tatt bort. tilbake henter det igjen.",
            "Det finnes ikke noe steg 9 her. vis viser numrene.",
            "Enter skriver verktøyet. Skal noe være annerledes: endre 2, endre tittel, sett\ninn 2, fjern 2 eller tilbake.",
        ]
        for text in said { #expect(new.world.shown.contains(text + "\n"), "\(text)") }
    }

    /// Whatever is taken back, the draft is as if it had never been answered.
    @Test func backTakesAnyAnswerAway() throws {
        let answers = [
            "nb", "-", "Lys", "balanse", "Noe.", "Når som helst.", "Sitt (1 min)", "Stå", "endre 2", "Ligg",
            "sett inn 1",
            "Pust", "fjern 2", "", "Hva?", "", "-", "-", "/x/lys.md", "endre formål", "endring", "endre steg", "-",
            "Løp", "",
        ]
        var drafts = [ToolDraft(Draft.Start(language: .nb))]
        for answer in answers {
            var next = drafts[drafts.count - 1]
            try next.answer(answer, in: ToolContext())
            drafts.append(next)
        }
        #expect(drafts.last?.tool.steps == [Step("Løp")])
        #expect(drafts.last?.question == .ready)
        for (before, after) in zip(drafts, drafts.dropFirst()) {
            var draft = after
            draft.back()
            #expect(draft == before)
            #expect(ToolDraft(after.start, answers: after.answers) == after)
        }
    }

    @Test func aDraftThatIsLeftComesBack() throws {
        let new = try NewWorld()
        #expect(new.new("--tool", typing: .lines(["", "-", "Lyspunkt"]) + [.key(.end)]) == .success)
        #expect(new.world.complaints == "Kladden er tatt vare på. treff ny --tool går videre med den.\n")
        // A draft of a session is another one.
        #expect(new.new(typing: [.key(.end)]) == .success)
        #expect(!new.world.shown.contains("Du har en kladd fra før"))
        let rest = ["", "balanse", "Det er.", "", "Sitt (1 min)", "", "", "", "", "", ""]
        #expect(new.new("--tool", typing: .lines(rest)) == .success)
        #expect(new.world.shown.contains("Du har en kladd fra før: Lyspunkt.\n"))
        #expect(new.world.files["/s/nb/toolbox/lyspunkt.md"]?.contains("- Sitt (1 min)\n") == true)
    }

    @Test func aToolOfThatNameIsTold() throws {
        let new = try NewWorld()
        new.new("--tool", typing: .lines(["", "-", "Busk"]) + [.key(.end)])
        #expect(
            new.world.shown.contains(
                "Det finnes et verktøy med det navnet fra før: /s/nb/toolbox/busk.md. tilbake tar\nbort navnet.\n"))
    }

    @Test func whatIsACommandIsAnAnswerWithADash() throws {
        let new = try NewWorld()
        let flags = ["--title", "Endre steg", "--step", "endre tittel", "--step", "fjern 1"]
        #expect(new.world.run(["new", "--tool"] + flags + ["--no-questions"]) == .success)
        #expect(
            new.world.files["/s/nb/toolbox/endre-steg.md"]?.hasSuffix("- endre tittel\n- fjern 1\n") == true)
    }

    @Test(arguments: [
        (["--step", "Hei"], "Verktøyet trenger et navn som folk kan bruke."),
        (["--title", "X"], "Verktøyet trenger minst ett steg."),
        (
            ["--title", "BUSK", "--step", "Hei"],
            "/s/nb/toolbox/busk.md finnes fra før, og den rører jeg ikke. Skriv et annet navn."
        ),
        (
            ["--title", "X", "--in-course", "Mestringstref"],
            "Du har ikke noe kurs som heter «Mestringstref». Skriv Mestringstreff, eller - for alle kurs."
        ),
    ])
    func whatCannotBeMade(flags: [String], said: String) throws {
        let new = try NewWorld()
        let files = new.world.files
        #expect(new.world.run(["new", "--tool"] + flags + ["--no-questions"]) == .failure)
        #expect(new.world.complaints == said + "\n")
        #expect(new.world.files == files)
    }

    @Test func aPurposeThatIsNone() throws {
        let new = try NewWorld()
        #expect(
            new.world.run("new", "--tool", "--title", "X", "--step", "Hei", "--purpose", "moro", "--no-questions")
                == .failure)
        #expect(new.world.complaints.contains("moro"))
        #expect(!new.world.files.keys.contains("/s/nb/toolbox/x.md"))
    }

    @Test(arguments: [
        (
            ["--tool", "--session", "2"],
            "--tool lager et verktøy, og av de andre passer bare --title, --in-course, --output og --no-questions med."
        ),
        (
            ["--step", "x"],
            "--purpose, --about, --when, --step, --ask, --caution og --source hører til --tool."
        ),
        (
            ["--tool", "--course", "X"],
            "--tool lager et verktøy, og av de andre passer bare --title, --in-course, --output og --no-questions med."
        ),
    ])
    func flagsThatDoNotFit(flags: [String], said: String) throws {
        let new = try NewWorld()
        #expect(new.world.run(["new"] + flags) == .usage)
        #expect(new.world.complaints.hasPrefix(said + "\n"))
    }
}
