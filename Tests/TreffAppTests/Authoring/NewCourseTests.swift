import Testing

@testable import TreffApp

/// `treff new --course`: a course's folder.
struct NewCourseTests {
    @Test(arguments: [
        ("nb", "living-well/kurs.md living-well/1-forste-samling.md living-well/toolbox/ett-skritt.md"),
        ("en", "living-well/course.md living-well/1-first-session.md living-well/toolbox/one-step.md"),
    ])
    func theWholeFolderPassesTheCheck(language: String, names: String) throws {
        let new = try NewWorld()
        #expect(new.newAlone("--lang", language, "--course", "  Living well ") == .success)
        for name in names.split(separator: " ") { #expect(new.world.files["/s/\(language)/\(name)"] != nil) }
        #expect(new.verdict("/s/\(language)/living-well") == "")
    }

    @Test func whatIsShown() throws {
        let new = try NewWorld()
        _ = new.newAlone("--course", "Å leve godt")
        expectSame(
            new.world.shown,
            """
            ✓ Kurset ligger i /s/nb/a-leve-godt
              kurs.md
              1-forste-samling.md
              toolbox/ett-skritt.md
            treff øv a-leve-godt/1 prøver den første samlingen.

            """)
    }

    @Test func aFolderThatIsThereIsLeftAlone() throws {
        let new = try NewWorld()
        _ = new.newAlone("--course", "Mestringstreff")
        let files = new.world.files
        #expect(new.newAlone("--course", "mestringstreff") == .failure)
        #expect(new.world.files == files)
        #expect(new.world.complaints.hasSuffix("/s/nb/mestringstreff finnes fra før.\n"))
    }

    @Test func aFileWhereTheFolderShouldBeIsTold() throws {
        let new = try NewWorld()
        new.world.files["/s/nb/ny"] = "en fil"
        #expect(new.newAlone("--course", "Ny") == .failure)
        #expect(new.world.complaints == "/s/nb/ny finnes fra før.\n")
    }

    @Test(arguments: ["", "  ", " - "])
    func aCourseWithoutANameIsRefused(name: String) throws {
        let new = try NewWorld()
        let files = new.world.files
        #expect(new.newAlone("--course", name) == .failure)
        #expect(new.world.files == files)
    }

    @Test func aDiskThatRefusesIsTold() throws {
        let new = try NewWorld()
        new.world.disk.refusals["/s/nb/ny"] = .diskFull
        #expect(new.newAlone("--course", "Ny") == .failure)
        #expect(new.world.complaints == "Kan ikke skrive /s/nb/ny: disken er full.\n")
    }

    /// What stands under the headings of a session: title and minutes.
    private func headings(_ new: NewWorld, _ path: String) -> [String] {
        (new.world.files[path] ?? "").split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init)
    }

    @Test(arguments: ["nb", "en"]) func asManySessionsAsAreAskedFor(language: String) throws {
        let new = try NewWorld()
        let flags = ["--sessions", "4", "--build", "30/90/30", "--lang", language]
        #expect(new.world.run(["new", "--course", "Living well"] + flags) == .success)
        let folder = "/s/\(language)/living-well/"
        let names = new.world.files.keys.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
        #expect(
            names.sorted()
                == (language == "nb"
                    ? [
                        "1-forste-samling.md", "2-samling-2.md", "3-samling-3.md", "4-samling-4.md", "kurs.md",
                        "toolbox/ett-skritt.md",
                    ]
                    : [
                        "1-first-session.md", "2-session-2.md", "3-session-3.md", "4-session-4.md", "course.md",
                        "toolbox/one-step.md",
                    ]))
        #expect(new.verdict(String(folder.dropLast())) == "")
    }

    @Test func theMinutesAreThoseOfTheBuild() throws {
        let new = try NewWorld()
        _ = new.newAlone("--course", "Ro", "--build", "30/90/30")
        #expect(
            headings(new, "/s/nb/ro/1-forste-samling.md") == [
                "# Oppstart (30 min)", "## Velkommen (30 min)", "# Hoveddel (90 min)", "## Ett skritt (37 min)",
                "## Pause (15 min, pause)", "## Hoveddel, andre del (38 min)", "# Avslutning (30 min)",
                "## Hva var viktigst i dag? (30 min, fast, stille)",
            ])
        #expect(new.world.files["/s/nb/ro/kurs.md"]?.contains("samlinger") == true)
    }

    @Test(arguments: [
        ("60", ["# Hoveddel (60 min)", "## Ett skritt (50 min)", "## Hva var viktigst i dag? (10 min, fast, stille)"]),
        (
            "40, 10",
            [
                "# Hoveddel (40 min)", "## Ett skritt (40 min)", "# Avslutning (10 min)",
                "## Hva var viktigst i dag? (10 min, fast, stille)",
            ]
        ),
        (
            "Kaffe 5, Prat 12, Takk 3",
            [
                "# Kaffe (5 min)", "## Velkommen (5 min)", "# Prat (12 min)", "## Ett skritt (12 min)",
                "# Takk (3 min)", "## Hva var viktigst i dag? (3 min, fast, stille)",
            ]
        ),
    ])
    func aBuildInOtherForms(build: String, expected: [String]) throws {
        let new = try NewWorld()
        #expect(new.newAlone("--course", "Ro", "--build", build) == .success)
        #expect(headings(new, "/s/nb/ro/1-forste-samling.md") == expected)
        #expect(new.world.run("check", "/s/nb/ro") == .success)
    }

    @Test(arguments: [
        (["--build", "x"], "Skriv minuttene etter navnet, som x 10. Eller gi bare minuttene, som --build 30/90/30."),
        (["--sessions", "0"], "--sessions er et tall fra 1 til 60.\ntreff hjelp ny forteller mer."),
    ])
    func whatIsNotUnderstood(flags: [String], said: String) throws {
        let new = try NewWorld()
        let files = new.world.files
        #expect(new.world.run(["new", "--course", "Ro"] + flags) == .usage)
        #expect(new.world.complaints == said + "\n")
        #expect(new.world.files == files)
    }

    @Test func theirFlagsBelongToIt() throws {
        let new = try NewWorld()
        #expect(new.newAlone("--sessions", "3") == .usage)
        #expect(new.world.complaints.hasPrefix("--sessions og --build hører til --course.\n"))
    }
}
