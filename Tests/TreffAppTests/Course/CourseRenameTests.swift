import Basics
import TestSupport
import Testing

@testable import TreffApp

/// `treff course rename-tool`.
struct CourseRenameTests {
    private static let diff = """
        --- nb/rolig/1-pust.md
        +++ nb/rolig/1-pust.md
        @@ -9,6 +9,6 @@
         
         ## B (10 min)
         
        -Verktøy: pust
        +Verktøy: anker
         
         Hei.
        --- en/rolig/1-breath.md
        +++ en/rolig/1-breath.md
        @@ -9,6 +9,6 @@
         
         ## B (10 min)
         
        -Tool: pust
        +Tool: anker
         
         Hei.

        """

    @Test func anIDInAllFilesAndLanguages() throws {
        let world = try CourseWorld()
        let before = world.world.files
        #expect(world.course("rename-tool", "pust", "anker", "--yes") == .success)
        expectSame(world.world.shown, Self.diff)
        expectSame(
            world.world.complaints,
            """
            Fila nb/rolig/toolbox/pust.md blir nb/rolig/toolbox/anker.md.
            Fila en/rolig/toolbox/pust.md blir en/rolig/toolbox/anker.md.
            4 filer er endret.

            """)
        #expect(
            world.changes(since: before) == [
                "/x/en/rolig/1-breath.md", "/x/en/rolig/toolbox/anker.md", "/x/en/rolig/toolbox/pust.md",
                "/x/nb/rolig/1-pust.md", "/x/nb/rolig/toolbox/anker.md", "/x/nb/rolig/toolbox/pust.md",
            ])
        #expect(world.world.files["/x/nb/rolig/toolbox/pust.md"] == nil)
        #expect(world.world.files["/x/nb/rolig/toolbox/anker.md"] == before["/x/nb/rolig/toolbox/pust.md"])
        #expect(world.world.run("check", "/x") == .success)
    }

    @Test func aTitleInItsLanguage() throws {
        let world = try CourseWorld()
        let before = world.world.files
        #expect(world.course("rename-tool", "rolig", "rolig pust", "Stille pust", "--write") == .success)
        #expect(world.changes(since: before) == ["/x/nb/rolig/2-ro.md", "/x/nb/rolig/toolbox/pust.md"])
        #expect(world.world.files["/x/nb/rolig/2-ro.md"]?.contains("\nVerktøy: Stille pust\n") == true)
        #expect(world.world.files["/x/nb/rolig/toolbox/pust.md"]?.hasPrefix("---\nverktøy: Stille pust\n") == true)
    }

    @Test func aTitleThatIsTheIDFollowsIt() throws {
        let world = try CourseWorld()
        world.world.files["/x/nb/rolig/toolbox/pust.md"] = SampleCourses.tool("Pust")
        #expect(world.course("rename-tool", "pust", "Rolig-anker", "--yes") == .success)
        #expect(world.world.files["/x/nb/rolig/toolbox/rolig-anker.md"] == SampleCourses.tool("Rolig-anker"))
        #expect(
            world.world.files["/x/en/rolig/toolbox/rolig-anker.md"]
                == SampleCourses.tool("Calm breath", language: .en))
        #expect(world.world.complaints.contains("Navnet «Calm breath» blir stående"))
    }

    @Test(arguments: [("", false), ("n", false), ("j", true)])
    func atATerminalItAsks(answer: String, isWritten: Bool) throws {
        let world = try CourseWorld(isInteractive: true)
        let before = world.world.files
        let status = world.course("rename-tool", "pust", "anker", typing: [.type(answer)])
        #expect(status == (isWritten ? .success : .failure))
        #expect(world.world.shown == Self.diff + "Skrive dette? j/n › \(answer)\n")
        #expect(world.changes(since: before).isEmpty == !isWritten)
    }

    @Test func inAPipeNothingIsWritten() throws {
        let world = try CourseWorld()
        let before = world.world.files
        #expect(world.course("rename-tool", "pust", "anker", typing: []) == .failure)
        #expect(world.world.shown == Self.diff)
        #expect(world.world.complaints.hasSuffix("Ikke noe er skrevet. --yes skriver uten å spørre.\n"))
        #expect(world.changes(since: before) == [])
    }

    @Test func aToolThatCoursesShareIsRenamedInAllOfThem() throws {
        let world = try CourseWorld()
        world.world.files["/x/nb/toolbox/felles.md"] = SampleCourses.tool("Felles")
        world.world.files["/x/nb/annet/1-a.md"] = SampleCourses.session(1, of: "Annet", tool: "felles")
        world.world.files["/x/nb/rolig/2-ro.md"] = SampleCourses.session(2, title: "Ro", tool: "felles")
        let before = world.world.files
        #expect(world.course("rename-tool", "rolig", "felles", "delt", "--yes") == .success)
        #expect(
            world.changes(since: before) == [
                "/x/nb/annet/1-a.md", "/x/nb/rolig/2-ro.md", "/x/nb/toolbox/delt.md", "/x/nb/toolbox/felles.md",
            ])
        #expect(world.world.files["/x/nb/toolbox/delt.md"] == SampleCourses.tool("Delt"))
    }

    @Test(arguments: [
        (["pusten", "anker"], "Fant ikke verktøyet «pusten». treff verktøy viser alle. Mente du pust?"),
        (["xyz", "anker"], "Fant ikke verktøyet «xyz». treff verktøy viser alle."),
        (["pust", "ro"], "Et annet verktøy heter «ro»: nb/rolig/toolbox/ro.md. Velg et annet navn."),
        (["Rolig pust", "stillhet"], "Et annet verktøy heter «stillhet»: nb/rolig/toolbox/ro.md. Velg et annet navn."),
        (["pust", "pust"], "Det heter det allerede."),
        (["pust", "—"], "Skriv det nye navnet med bokstaver."),
        (
            ["borte", "anker"],
            "borte er ikke kursets eget: det ligger i /hjem/.local/share/treff/scripts/nb/toolbox/borte.md. Kopier det inn i kursets toolbox først."
        ),
    ])
    func isRefused(words: [String], said: String) throws {
        let world = try CourseWorld()
        world.world.files["/x/nb/rolig/toolbox/ro.md"] = SampleCourses.tool("Stillhet")
        world.world.files["/x/en/rolig/toolbox/ro.md"] = SampleCourses.tool("Quiet", language: .en)
        world.world.files["/home/leder/.local/share/treff/scripts/nb/toolbox/borte.md"] = SampleCourses.tool("Borte")
        let before = world.world.files
        #expect(world.world.run(["course", "rename-tool", "rolig"] + words + ["--yes"]) == .failure)
        #expect(world.world.complaints == said.replacing("/hjem/", with: "/home/leder/") + "\n")
        #expect(world.world.shown == "")
        #expect(world.changes(since: before) == [])
    }

    @Test func allOrNone() throws {
        let world = try CourseWorld()
        let before = world.world.files
        world.world.disk.refusals["/x/en/rolig/1"] = .diskFull
        #expect(world.course("rename-tool", "pust", "anker", "--yes") == .failure)
        expectSame(
            world.world.complaints,
            """
            Fila nb/rolig/toolbox/pust.md blir nb/rolig/toolbox/anker.md.
            Fila en/rolig/toolbox/pust.md blir en/rolig/toolbox/anker.md.
            Kan ikke skrive en/rolig/1-breath.md: disken er full.
            Ingenting er endret.

            """)
        #expect(world.changes(since: before) == [])
    }
}
