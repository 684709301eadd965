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
}
