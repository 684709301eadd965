import Testing

@testable import TreffApp

/// Sessions in a folder of one's own, beside a course that ships.
struct OwnSessionsTests {
    private let world: Surroundings
    private let library: ScriptLibrary

    private static let script = "---\ntittel: Egen\nspråk: nb\n---\n\n# A (5 min)\n\n## B (5 min)\n"
    private static let course = "---\nkurs: Mestringstreff\nspråk: nb\nsamlinger: 6\n---\n\nEt kurs.\n"

    init() throws {
        world = try Surroundings()
        world.files["/s/nb/mestringstreff/course.md"] = Self.course
        world.files["/egne/nb/mestringstreff/2-egen.md"] = Self.script
        world.files["/egne/nb/mestringstreff/7-ny.md"] = Self.script
        library = ScriptLibrary(shelves: ["/egne", "/s"], files: world.disk.reading, folder: "/")
    }

    @Test func takeThePlaceOfThoseWithTheirNumbersAndTheOthersStay() {
        #expect(
            library.courses(.nb).map { $0.sessions.map(\.path) } == [
                [
                    "/s/nb/mestringstreff/1-mestring.md", "/egne/nb/mestringstreff/2-egen.md",
                    "/egne/nb/mestringstreff/7-ny.md",
                ]
            ])
        #expect(library.find("mestringstreff/1", language: .nb)?.path == "/s/nb/mestringstreff/1-mestring.md")
        #expect(library.courses(.nb).map { library.title(of: $0) } == ["Mestringstreff"])
    }

    @Test func belongToThatCourse() throws {
        let session = try #require(library.find("mestringstreff/7", language: .nb))
        #expect(library.course(of: session)?.sessions == 6)
    }

    @Test func aCourseWithADocumentOfItsOwnHidesTheOther() {
        world.files["/egne/nb/mestringstreff/kurs.md"] = Self.course
        #expect(library.courses(.nb).map { $0.sessions.map(\.number) } == [[2, 7]])
        #expect(library.find("mestringstreff/1", language: .nb) == nil)
    }

    @Test func areNotAddedToACourseOfTheNameThatLiesNearby() {
        world.files["/kurs/host/nb/sov/1-b.md"] = Self.script
        world.files["/kurs/host/nb/sov/2-b.md"] = Self.script
        world.files["/kurs/vaar/nb/sov/1-a.md"] = Self.script
        let asked = ScriptLibrary(
            asked: "/kurs/vaar", shelves: ["/s"], files: world.disk.reading, folder: "/kurs/host/nb/sov")
        #expect(
            asked.courses(.nb).filter { $0.id == "sov" }.map { $0.sessions.map(\.path) } == [
                ["/kurs/vaar/nb/sov/1-a.md"]
            ])
        #expect(asked.find("sov/2", language: .nb) == nil)
    }
}
