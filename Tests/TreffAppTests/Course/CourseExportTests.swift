import Archive
import TestSupport
import Testing

@testable import TreffApp

/// `treff course export`.
struct CourseExportTests {
    private func entries(_ world: CourseWorld, _ path: String) throws -> [String: String] {
        let archive = try Archive(try #require(world.world.disk.data[path]))
        return try Dictionary(
            uniqueKeysWithValues: archive.entries.map {
                ($0.path, String(decoding: try archive.contents(of: $0), as: UTF8.self))
            })
    }

    private func world() throws -> CourseWorld {
        let world = try CourseWorld()
        world.world.files["/x/nb/toolbox/felles.md"] = SampleCourses.tool("Felles")
        world.world.files["/x/nb/toolbox/ubrukt.md"] = SampleCourses.tool("Ubrukt")
        world.world.files["/x/nb/methods/film.md"] = "---\nmetode: Film\nspråk: nb\n---\n\nVis en film.\n"
        world.world.files["/x/nb/rolig/2-ro.md"] = SampleCourses.session(2, title: "Ro", tool: "felles")
            .replacing("Hei.", with: "Metode: film\n\nHei.")
        world.world.files["/x/nb/rolig/brev.md"] = "Kjære deltaker.\n"
        world.world.files["/x/nb/rolig/.skjult"] = "x"
        world.world.files["/x/nb/rolig/brev.md~"] = "x"
        world.world.files["/x/LICENSE"] = "Fri bruk.\n"
        return world
    }

    @Test func allThatTheCourseNeeds() throws {
        let world = try world()
        #expect(world.course("export", "rolig") == .success)
        let files = try entries(world, "/x/rolig.zip")
        #expect(
            files.keys.sorted() == [
                "rolig/LICENSE", "rolig/en/rolig/1-breath.md", "rolig/en/rolig/2-calm.md", "rolig/en/rolig/course.md",
                "rolig/en/rolig/toolbox/pust.md", "rolig/nb/rolig/1-pust.md", "rolig/nb/rolig/2-ro.md",
                "rolig/nb/rolig/brev.md", "rolig/nb/rolig/kurs.md", "rolig/nb/rolig/methods/film.md",
                "rolig/nb/rolig/toolbox/felles.md", "rolig/nb/rolig/toolbox/pust.md",
            ])
        for (path, text) in files
        where path.contains("/nb/rolig/") && !path.contains("felles") && !path.contains("film") {
            #expect(world.world.files["/x" + path.dropFirst("rolig".count)] == text)
        }
        #expect(world.world.shown == "✓ rolig (nb og en) er pakket i rolig.zip: 12 filer, 3 kB\n")
        #expect(world.world.complaints == "Den som får den, skriver: treff kurs legg-til rolig.zip\n")
    }

    @Test func theSameCourseMakesTheSameBytes() throws {
        let world = try world()
        #expect(world.course("export", "rolig") == .success)
        #expect(world.course("export", "Rolig", "--output", "igjen") == .success)
        #expect(world.world.disk.data["/x/rolig.zip"] == world.world.disk.data["/x/igjen.zip"])
    }

    @Test func whatIsThereIsNeverTouched() throws {
        let world = try world()
        world.world.disk.data["/x/rolig.zip"] = [0xFF]
        #expect(world.course("export", "rolig") == .failure)
        #expect(world.world.complaints == "Kan ikke skrive rolig.zip: den finnes fra før.\n")
        #expect(world.world.disk.data["/x/rolig.zip"] == [0xFF])
    }

    @Test func aLinkIsLeftOutAndTold() throws {
        let world = try world()
        world.world.disk.links = ["/x/nb/rolig/brev.md"]
        #expect(world.course("export") == .success)
        #expect(try entries(world, "/x/rolig.zip")["rolig/nb/rolig/brev.md"] == nil)
        #expect(world.world.complaints.hasPrefix("nb/rolig/brev.md er utelatt: det er ikke en vanlig fil.\n"))
    }

    @Test func aFileThatNoDocumentNamesIsLeftOutAndTold() throws {
        let world = try world()
        world.world.files["/x/nb/rolig/deltakere 2027.txt"] = "Kari\n"
        world.world.files["/x/nb/rolig/bilder/ro.svg"] = "<svg/>"
        world.world.files["/x/nb/rolig/brev.md"] = "Kjære deltaker. ![Ro](bilder/ro.svg)\n"
        #expect(world.course("export", "rolig") == .success)
        let files = try entries(world, "/x/rolig.zip")
        #expect(files["rolig/nb/rolig/bilder/ro.svg"] == "<svg/>")
        #expect(files.keys.contains { $0.hasSuffix("txt") } == false)
        #expect(
            world.world.complaints.hasPrefix(
                "nb/rolig/deltakere 2027.txt er utelatt: ingen av dokumentene i kurset nevner den.\n"))
    }

    @Test func aCourseThatWasPackedIsAddedAsItWas() throws {
        let world = try world()
        #expect(world.course("export", "rolig") == .success)
        let before = world.world.files
        world.world.standing = "/"
        #expect(world.course("add", "/x/rolig.zip") == .success)
        let own = "/home/leder/.local/share/treff/scripts"
        let added = world.world.files.filter { before[$0.key] == nil }
        #expect(added.count == 13)
        #expect(added["\(own)/nb/rolig/2-ro.md"] == before["/x/nb/rolig/2-ro.md"])
        #expect(added["\(own)/nb/rolig/toolbox/felles.md"] == before["/x/nb/toolbox/felles.md"])
        #expect(world.world.complaints.hasSuffix("treff sjekk har ikke noe å si på det.\n"))
    }
}
