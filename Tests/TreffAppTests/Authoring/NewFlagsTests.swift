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
        #expect(new.world.complaints == "")
        #expect(new.verdict("/s/\(language)/kveld/1-hvile.md") == "")
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
        #expect(new.world.complaints == "")
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

    /// What would be a command from somebody who types it.
    @Test func aFlagIsNeverACommand() throws {
        let new = try NewWorld()
        let status = new.newAlone(
            "--title", "Endre tittel", "--aim", "endre faser", "--aim", "Ro", "--phases", "A 15", "--item", "1 B 5",
            "--item", "1 fjern 1.1 10", "--task", "endre tittel", "--output", "/x.md", "--no-questions")
        #expect(status == .success)
        let text = new.world.files["/x.md"] ?? ""
        let told = [
            "tittel: Endre tittel", "  - endre faser", "  - Ro", "## fjern 1.1 (10 min)", "Oppgave: endre tittel",
        ]
        #expect(told.filter { !text.contains($0 + "\n") } == [])
    }

    @Test func aDashIsNoAim() throws {
        let new = try NewWorld()
        for aims in [["-"], ["", "-"], ["-", "Ro"]] {
            new.world.files["/x.md"] = nil
            let flags = aims.flatMap { ["--aim", $0] }
            #expect(
                new.world.run(["new", "--title", "X", "--output", "/x.md", "--no-questions"] + flags) == .success)
            #expect(new.world.files["/x.md"]?.contains("  - Ro\n") == aims.contains("Ro"))
        }
    }

    @Test(arguments: [
        (
            ["9 Foo 5"],
            "«9 Foo 5» hører ikke til noen av fasene. Skriv fasens nummer (1 til 2) først, som «1 Velkommen 5».\n"
        ),
        (
            ["1 A 10", "Velkommen 5"],
            "«Velkommen 5» hører ikke til noen av fasene. Skriv fasens nummer (1 til 2) først, som «1 Velkommen 5».\n"
        ),
        (["1 fjern"], "Skriv minuttene etter tittelen, som «Velkommen 5».\n"),
        (
            ["1 A 10", "1 B 5"],
            "«1 B 5» får ikke plass, for fasen er full. Gi fasen flere minutter eller punktene færre.\n"
        ),
    ])
    func anItemThatNoPhaseTakesIsRefused(items: [String], complaint: String) throws {
        let new = try NewWorld()
        let flags = items.flatMap { ["--item", $0] }
        #expect(new.world.run(["new", "--title", "X", "--phases", "P 10, Q 5", "--no-questions"] + flags) == .failure)
        expectSame(new.world.complaints, complaint)
    }

    @Test(arguments: ["--aim", "--phases", "--item", "--task"])
    func aSessionToStartFromHasItsOwnContents(flag: String) throws {
        let new = try NewWorld()
        #expect(new.newAlone("--from", "mestringstreff/1", flag, "1 X 5") == .usage)
        #expect(new.world.complaints.hasPrefix("Med --from følger mål, faser, punkter og oppgave med fra samlingen."))
    }

    @Test func aPipeIsAnsweredLineByLine() throws {
        let new = try NewWorld(isInteractive: false)
        #expect(new.new(typing: .lines(Draft.hour)) == .success)
        #expect(new.world.complaints == "")
        #expect(new.verdict("/s/nb/samtalekvelder/1-a-bli-hort.md") == "")
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

    @Test func aPipeIsNotToldThatADraftIsKeptWhereItIsNot() throws {
        let new = try NewWorld(isInteractive: false)
        new.world.disk.refusals["/home"] = .noPermission
        #expect(new.new(typing: .lines(["", "-", "X", "", "A, B"])) == .failure)
        expectSame(
            new.world.complaints,
            """
            Kan ikke skrive \(NewWorld.draft): du har ikke lov til det her.
            Skriv minuttene etter navnet, som A 10.
            Det var linje 5.

            """)
    }

    @Test func aNameWithADotOrABlankIsAScriptToo() throws {
        let new = try NewWorld(columns: 400)
        for (name, file) in [("nr. 3", "/nr. 3.md"), ("a.b", "/a.b.md"), ("c.md", "/c.md"), ("D.MD", "/D.MD")] {
            #expect(new.newAlone("--title", "X", "--output", name, "--no-questions") == .success)
            #expect(new.world.files[file] != nil)
        }
        #expect(
            new.world.shown.contains("treff forhåndsvis '/nr. 3.md' viser samlingen, og treff øv '/nr. 3.md' prøver"))
        #expect(new.world.shown.contains("treff forhåndsvis /a.b.md viser"))
    }

    @Test func whoCannotTypeIsNotToldToTypeSomething() throws {
        let new = try NewWorld(isInteractive: false)
        new.world.disk.refusals["/s/nb/samtalekvelder"] = .diskFull
        #expect(new.new(typing: .lines(Draft.hour)) == .failure)
        let flags = ["--title", "X", "--in-course", "Samtalekvelder", "--no-questions"]
        #expect(new.world.run(["new"] + flags) == .failure)
        expectSame(
            new.world.complaints,
            """
            Kan ikke skrive /s/nb/samtalekvelder/1-a-bli-hort.md: disken er full.
            Kladden er tatt vare på. treff ny går videre med den.
            Kan ikke skrive /s/nb/samtalekvelder/1-x.md: disken er full.

            """)
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
