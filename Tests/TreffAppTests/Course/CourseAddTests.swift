import Archive
import Basics
import TestSupport
import Testing

@testable import TreffApp

/// `treff course add`, with packs made by anybody.
struct CourseAddTests {
    private let own = "/home/leder/.local/share/treff/scripts"

    private func world(isInteractive: Bool = false) throws -> CourseWorld {
        let world = try CourseWorld(isInteractive: isInteractive)
        world.world.standing = "/ned"
        world.world.files = [:]
        return world
    }

    /// A zip file of texts by path.
    private func zip(_ files: [(String, String)]) throws -> [UInt8] {
        var writer = ArchiveWriter(modified: ArchiveTime(year: 2026, month: 11, day: 21))
        for (path, text) in files { try writer.add(path, Array(text.utf8)) }
        return writer.bytes
    }

    private static let course = [
        ("kurs.md", SampleCourses.document()), ("1-pust.md", SampleCourses.session(1, tool: "pust")),
        ("toolbox/pust.md", SampleCourses.tool("Pust")),
    ]

    /// The ways that one and the same course may be packed.
    static let packs: [(name: String, files: [(String, String)])] = [
        ("rolig.zip", course),
        ("Rolig (2).zip", course),
        ("noe.zip", course.map { ("rolig/" + $0.0, $0.1) }),
        ("noe.zip", course.map { ("nb/rolig/" + $0.0, $0.1) }),
        ("noe.zip", course.map { ("rolig/nb/" + $0.0, $0.1) }),
        ("noe.zip", course.map { ("rolig/nb/rolig/" + $0.0, $0.1) }),
        ("noe.zip", course.map { ("rolig-main/" + $0.0, $0.1) }),
        ("noe.zip", course.map { ($0.0.hasPrefix("toolbox") ? "x/" + $0.0 : "x/rolig/" + $0.0, $0.1) }),
        (
            "noe.zip",
            course.map { ("./rolig/" + $0.0, $0.1) } + [
                ("__MACOSX/rolig/._kurs.md", "x"), ("rolig/.DS_Store", "x"), ("rolig/Thumbs.db", "x"),
                ("rolig/.git/config", "x"),
            ]
        ),
    ]

    @Test(arguments: packs.indices) func aPackMadeByAnybody(index: Int) throws {
        let world = try world()
        let pack = Self.packs[index]
        world.world.disk.data["/ned/\(pack.name)"] = try zip(pack.files)
        #expect(world.course("add", pack.name) == .success)
        let files = Dictionary(Self.course.map { ("\(own)/nb/rolig/\($0.0)", $0.1) }) { first, _ in first }
        #expect(world.world.files == files)
        #expect(world.world.shown == "✓ Rolig (nb) ligger i \(own)/nb/rolig\n")
        #expect(world.world.complaints == "treff sjekk har ikke noe å si på det.\n")
        #expect(world.world.run("preview", "rolig/1") == .success)
    }

    @Test func aFolderWithTwoLanguagesAndAPaper() throws {
        let world = try world()
        let files = [
            "/ned/pakke/nb/rolig/1-pust.md": SampleCourses.session(1),
            "/ned/pakke/nb/rolig/brev/invitasjon.md": "Kom!\n",
            "/ned/pakke/en/rolig/1-breath.md": SampleCourses.session(1, of: "Calm", language: .en),
            "/ned/pakke/LICENSE": "Fri bruk.\n", "/ned/pakke/les-meg.txt": "Hei.\n",
        ]
        world.world.files = files
        #expect(world.course("add", "pakke") == .success)
        let made = world.world.files.filter { files[$0.key] == nil }
        #expect(
            made.keys.sorted() == [
                "\(own)/en/rolig/1-breath.md", "\(own)/en/rolig/LICENSE", "\(own)/nb/rolig/1-pust.md",
                "\(own)/nb/rolig/LICENSE", "\(own)/nb/rolig/brev/invitasjon.md",
            ])
        expectSame(
            world.world.shown, "✓ Calm (en) ligger i \(own)/en/rolig\n✓ Rolig (nb) ligger i \(own)/nb/rolig\n")
        expectSame(
            world.world.complaints,
            """
            Utelatt, siden de ikke hører til noe kurs: 1 fil, som les-meg.txt.
            treff sjekk har ikke noe å si på det.

            """)
    }

    @Test func whatTheCheckFindsIsTold() throws {
        let world = try world()
        world.world.files["/ned/rolig/1-pust.md"] = SampleCourses.session(1, tool: "borte")
        #expect(world.course("add", "rolig") == .success)
        #expect(world.world.complaints == "1 feil: treff sjekk \(own)/nb/rolig viser dem.\n")
    }

    @Test(
        arguments: [
            (
                [("../kurs.md", "x")],
                "../kurs.md i den fører ut av mappa si; få den pakket på nytt av noen du stoler på"
            ),
            (
                [("a/../../x.md", "x")],
                "a/../../x.md i den fører ut av mappa si; få den pakket på nytt av noen du stoler på"
            ),
            (
                [("/etc/passwd", "x")],
                "/etc/passwd i den fører ut av mappa si; få den pakket på nytt av noen du stoler på"
            ),
            ([("C:/x.md", "x")], "C:/x.md i den fører ut av mappa si; få den pakket på nytt av noen du stoler på"),
            ([("..\\x.md", "x")], "..\\x.md i den fører ut av mappa si; få den pakket på nytt av noen du stoler på"),
            (
                [("a\\x.md", "x")],
                "a\\x.md i den har en bakstrek eller et usynlig tegn i navnet; få den pakket på nytt"
            ),
            (
                [("a\u{1B}[2J.md", "x")],
                "a␛[2J.md i den har en bakstrek eller et usynlig tegn i navnet; få den pakket på nytt"
            ),
            (
                [("rolig/1-Pust.md", "x"), ("rolig/1-pust.md", "x")],
                "rolig/1-Pust.md og rolig/1-pust.md i den er samme navn på mange maskiner; gi den ene et annet"
            ),
            (
                [("rolig/A/x.md", "x"), ("rolig/a", "x")],
                "rolig/A/ og rolig/a i den er samme navn på mange maskiner; gi den ene et annet"
            ),
            (
                [(String(repeating: "a/", count: 12) + "x", "x")],
                String(repeating: "a/", count: 12) + "x i den ligger for dypt eller har et for langt navn"
            ),
        ] as [([(String, String)], String)])
    func whatIsNotSafeIsRefused(files: [(String, String)], reason: String) throws {
        let world = try world()
        world.world.disk.data["/ned/x.zip"] = try zip(Self.course + files)
        #expect(world.course("add", "x.zip") == .failure)
        #expect(world.world.complaints == "x.zip ble ikke lagt til: \(reason).\n")
        #expect(world.world.files == [:])
        #expect(world.world.shown == "")
    }

    @Test func aLinkIsRefused() throws {
        let world = try world()
        world.world.files["/ned/rolig/1-pust.md"] = SampleCourses.session(1)
        world.world.files["/ned/rolig/2-ro.md"] = SampleCourses.session(2)
        world.world.disk.links = ["/ned/rolig/2-ro.md"]
        #expect(world.course("add", "rolig") == .failure)
        #expect(
            world.world.complaints
                == "rolig ble ikke lagt til: 2-ro.md i den er en lenke og ikke en fil; få den pakket med selve fila.\n")
        #expect(world.world.files.count == 2)
    }

    @Test(arguments: [
        (Array("ikke en zip".utf8), "det er ikke en zip-fil; gi en mappe eller en zip-fil"),
        (Array("PK\u{3}\u{4} avkuttet".utf8), "zip-fila er skadd; hent eller lag den på nytt"),
    ])
    func whatIsNoPack(bytes: [UInt8], reason: String) throws {
        let world = try world()
        world.world.disk.data["/ned/x.zip"] = bytes
        #expect(world.course("add", "x.zip") == .failure)
        #expect(world.world.complaints == "x.zip ble ikke lagt til: \(reason).\n")
    }

    @Test func whereThereIsNoCourse() throws {
        let world = try world()
        world.world.disk.data["/ned/x.zip"] = try zip([("notater/a.md", "Hei.\n"), ("1-bilde.png", "x")])
        #expect(world.course("add", "x.zip") == .failure)
        #expect(
            world.world.complaints
                == "x.zip ble ikke lagt til: det er ikke noe kurs i den. Et kurs er en mappe med et dokument kurs.md, eller med samlinger som 1-velkommen.md.\n"
        )
        #expect(world.course("add", "borte.zip") == .failure)
        #expect(world.world.complaints.hasSuffix("Kan ikke lese borte.zip: den finnes ikke.\n"))
    }

    @Test func aCourseThatIsThereIsLeftAlone() throws {
        let world = try world()
        world.world.files["\(own)/nb/rolig/1-gammel.md"] = SampleCourses.session(1, title: "Gammel")
        world.world.disk.data["/ned/rolig.zip"] = try zip(Self.course)
        let before = world.world.files
        #expect(world.course("add", "rolig.zip", typing: []) == .failure)
        expectSame(
            world.world.complaints,
            """
            Rolig finnes fra før, i \(own)/nb/rolig.
            Ingenting er lagt til. --replace bytter det ut og legger det gamle til side.

            """)
        #expect(world.world.files == before)
    }

    @Test(arguments: [true, false]) func aCourseIsReplacedAndTheOldOneKept(isAsked: Bool) throws {
        let world = try world(isInteractive: isAsked)
        let old = SampleCourses.session(1, title: "Gammel")
        world.world.files["\(own)/nb/rolig/1-gammel.md"] = old
        world.world.disk.data["/ned/rolig.zip"] = try zip(Self.course)
        let status =
            isAsked
            ? world.course("add", "rolig.zip", typing: [.type("j")]) : world.course("add", "rolig.zip", "--replace")
        #expect(status == .success)
        let kept = "\(own)/.replaced/2026-11-21-1000/nb/rolig"
        #expect(world.world.files["\(kept)/1-gammel.md"] == old)
        #expect(world.world.complaints.contains("Det gamle ligger i \(kept).\n"))
        #expect(world.world.files.keys.filter { $0.hasPrefix("\(own)/nb/rolig/") }.count == 3)
        // What is kept aside is no course at hand.
        #expect(world.course("list") == .success)
        #expect(world.world.shown.contains("\n  nb · 1 samling · \(own)/nb/rolig\n"))
        #expect(!world.world.shown.contains(".replaced"))
    }

    @Test(arguments: ["/.new-", "/.replaced"]) func aFullDiskLeavesNothingHalf(place: String) throws {
        let world = try world()
        world.world.files["\(own)/nb/rolig/1-gammel.md"] = SampleCourses.session(1, title: "Gammel")
        let before = world.world.files
        world.world.disk.data["/ned/rolig.zip"] = try zip(Self.course)
        world.world.disk.refusals[own + place] = .diskFull
        #expect(world.course("add", "rolig.zip", "--replace") == .failure)
        #expect(world.world.complaints == "Kan ikke skrive \(own): disken er full. Ingenting er lagt til.\n")
        world.world.disk.refusals = [:]
        #expect(world.world.files == before)
    }

    @Test func aDiskThatFailsBetweenTheTwoRenamesIsTold() throws {
        let world = try world()
        let old = SampleCourses.session(1, title: "Gammel")
        world.world.files["\(own)/nb/rolig/1-gammel.md"] = old
        world.world.disk.data["/ned/rolig.zip"] = try zip(Self.course)
        world.world.disk.refusals["\(own)/nb/rolig"] = .readOnly
        #expect(world.course("add", "rolig.zip", "--replace") == .failure)
        let kept = "\(own)/.replaced/2026-11-21-1000/nb/rolig"
        expectSame(
            world.world.complaints,
            """
            Kan ikke skrive \(own): disken kan bare leses. Ingenting er lagt til.
            Det gamle ligger i \(kept).

            """)
        #expect(world.world.files == ["\(kept)/1-gammel.md": old])
    }
}
