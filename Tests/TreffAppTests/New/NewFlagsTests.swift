import Facilitation
import Testing

@testable import TreffApp

/// Scripts from the command line and from a pipe, without anybody at the console.
struct NewFlagsTests {
    @Test(arguments: ["nb", "en"])
    func withATitleAloneTheScriptIsWholeAndPassesTheCheck(language: String) throws {
        let new = try NewWorld()
        #expect(
            new.newAlone("--lang", language, "--title", "Hvile", "--in-course", "Kveld", "--no-questions") == .success)
        #expect(new.verdict("/s/\(language)/kveld/1-hvile.md") == "")
        #expect(new.world.complaints == "")
        #expect(new.world.files[NewWorld.draft] == nil)
    }

    @Test func everythingByFlags() throws {
        let new = try NewWorld()
        let status = new.newAlone(
            "--title", "Hvile", "--in-course", "Kveld", "--session", "4", "--aim", "Ro", "--aim", "Latter", "--phases",
            "Start 10, Slutt 20", "--item", "1 Hei 10", "--item", "2 Pust 15 stille", "--item", "2 Takk 5", "--task",
            "Pust.", "--output", "mappe/fil", "--no-questions")
        #expect(status == .success)
        expectSame(
            new.world.files["/mappe/fil.md"] ?? "",
            """
            ---
            kurs: Kveld
            samling: 4
            tittel: Hvile
            språk: nb
            mål:
              - Ro
              - Latter
            ---

            # Start (10 min)

            ## Hei (10 min)

            Leder: gruppeleder

            # Slutt (20 min)

            ## Pust (15 min, stille)

            Leder: gruppeleder

            Oppgave: Pust.

            ## Takk (5 min)

            Leder: gruppeleder

            """)
        expectSame(
            new.world.complaints,
            """
            Ingen brukerrepresentant leder noe i denne samlingen. La en brukerrepresentant lede minst ett punkt. [no-user-representative]
            Fase 2: «Slutt» har ingen runde om hva som var viktigst. Legg til et punkt der hver og en får ordet. [closing-without-round]

            """)
    }

    @Test func whatFlagsSayIsNotAsked() throws {
        let new = try NewWorld()
        new.new("--title", "Hvile", "--phases", "Samtale 20", typing: [.type("Kveld"), .key(.end)])
        expectSame(
            new.shown(after: "kladden til side.\n"),
            """

            Hvilket kurs hører samlingen til?
            Skriv navnet på kurset, eller - for ingen.
            [Mestringstreff] › Kveld

            Hvilket nummer har samlingen i kurset?

            """)
    }

    @Test func aFlagThatIsNoAnswerIsToldAndNothingIsWritten() throws {
        let new = try NewWorld()
        #expect(new.newAlone("--no-questions") == .failure)
        #expect(new.newAlone("--title", "X", "--phases", "A, B", "--no-questions") == .failure)
        new.world.files["/x.md"] = "fra før"
        #expect(new.newAlone("--title", "X", "--output", "x.md", "--no-questions") == .failure)
        #expect(new.newAlone("--course", "X", "--title", "Y") == .usage)
        expectSame(
            new.world.complaints,
            """
            Samlingen må ha en tittel, så folk vet hva de går til.
            Skriv minuttene etter navnet, som A 10.
            /x.md finnes fra før, og den rører jeg ikke. Skriv et annet navn.
            --course lager et helt kurs, og står alene. Kurset til én samling er --in-course.
            treff hjelp ny forteller mer.

            """)
        #expect(new.world.files.keys.filter { !$0.hasPrefix("/s/") }.sorted() == ["/x.md"])
    }

    @Test func aPipeIsAnsweredLineByLine() throws {
        let new = try NewWorld(isInteractive: false)
        #expect(new.new(typing: .lines(Draft.hour)) == .success)
        #expect(new.verdict("/s/nb/samtalekvelder/1-a-bli-hort.md") == "")
        #expect(new.world.complaints == "")
    }

    @Test func aPipeThatEndsEarlyKeepsTheDraft() throws {
        let new = try NewWorld(isInteractive: false)
        #expect(new.new(typing: .lines(Array(Draft.hour.prefix(9)))) == .failure)
        #expect(new.world.complaints == "Kladden er tatt vare på. treff ny går videre med den.\n")
        #expect(new.world.files[NewWorld.draft]?.hasSuffix("Velkommen 10\ngruppeleder") == true)
    }

    @Test func aPipeStopsAtALineThatIsRefused() throws {
        let new = try NewWorld(isInteractive: false)
        #expect(new.new(typing: .lines(Array(Draft.hour.prefix(9)) + ["hammer", "", ""])) == .failure)
        expectSame(
            new.world.complaints,
            """
            Verktøyet «hammer» finnes ikke i verktøykassa. Rett navnet, eller lag dokumentet. «treff verktøy» viser dem som finnes.
            Det var linje 10. Kladden er tatt vare på; treff ny i en terminal går videre med den.

            """)
        #expect(new.world.files[NewWorld.draft]?.hasSuffix("\ngruppeleder") == true)
    }

    @Test func aPipeBeginsAnewAndBringsTheDraftBack() throws {
        let new = try NewWorld(isInteractive: false)
        new.new(typing: .lines(["", "", "", "Den første"]))
        #expect(new.new(typing: .lines(Draft.hour)) == .success)
        #expect(new.world.files[NewWorld.draft]?.contains("Den første") == true)
        expectSame(
            new.world.complaints,
            """
            Kladden er tatt vare på. treff ny går videre med den.
            Kladden fra før er lagt til side, og kommer fram igjen når denne er skrevet.
            Kladden fra før er her igjen; treff ny går videre med den.

            """)
    }
}
