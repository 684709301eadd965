import TestSupport
import Testing

@testable import TreffApp

/// A name that fits several is asked about at a terminal, and refused in a pipe.
struct ChoosingTests {
    private func world(isInteractive: Bool) throws -> Surroundings {
        let world = try Surroundings(isInteractive: isInteractive)
        world.files["/s/nb/rolig/2-pust.md"] = SampleCourses.session(2, title: "Pust rolig")
        return world
    }

    @Test func aNumberIsAskedAbout() throws {
        let world = try world(isInteractive: true)
        world.consoles = [[.type("3"), .type("rolig"), .type("2")]]
        #expect(world.run("preview", "2") == .success)
        #expect(world.readers.map(\.isClosed) == [true])
        expectSame(
            world.shown.split(separator: "\n").prefix(6).joined(separator: "\n"),
            """
            «2» kan være en av disse:
              1  mestringstreff/2 · /s/nb/mestringstreff/2-tanker.md
              2  rolig/2 · /s/nb/rolig/2-pust.md
            Hvilken, 1 til 2? › 3
            Hvilken, 1 til 2? › rolig
            Hvilken, 1 til 2? › 2
            """)
        #expect(world.shown.contains("Hei."))
    }

    @Test func whatToLeadIsListedAndTakenByNumber() throws {
        let world = try world(isInteractive: true)
        world.consoles = [[.type("3")], [.key(.end)]]
        #expect(world.run("run") == .success)
        expectSame(
            world.shown.split(separator: "\n").prefix(7).joined(separator: "\n"),
            """
            Hvilken samling?
              1  mestringstreff/1  Hva er mestring?
              2  mestringstreff/2  Hva er mestring?
              3  rolig/2  Pust rolig
            Hvilken, 1 til 3? › 3
            Rolig · samling 2 · Pust rolig
            10:00–10:10 · 10 min · A 10
            """)
    }

    @Test(arguments: ["run", "rehearse"]) func inAPipeWhatToLeadMustBeNamed(command: String) throws {
        let world = try world(isInteractive: false)
        world.consoles = [[]]
        #expect(world.run(command) == .usage)
        expectSame(
            world.complaints,
            """
            Hvilken samling?
              mestringstreff/1  Hva er mestring?
              mestringstreff/2  Hva er mestring?
              rolig/2  Pust rolig
            Gi id-en eller fila til samlingen.

            """)
    }

    @Test func enterChoosesNone() throws {
        let world = try world(isInteractive: true)
        world.consoles = [[.type("")]]
        #expect(world.run("print", "2", "--for", "leader") == .failure)
        #expect(world.complaints == "Ingen ble valgt.\n")
    }

    @Test(arguments: [
        ["run", "2"], ["rehearse", "2"], ["preview", "2"], ["print", "2", "--for", "leader"], ["diff", "2", "rolig/2"],
        ["handout", "--session", "2"], ["new", "--from", "2"],
    ])
    func inAPipeBothAreNamed(arguments: [String]) throws {
        let world = try world(isInteractive: false)
        world.consoles = [[]]
        #expect(world.run(arguments) == .usage)
        expectSame(
            world.complaints,
            """
            «2» kan være en av disse:
              mestringstreff/2 · /s/nb/mestringstreff/2-tanker.md
              rolig/2 · /s/nb/rolig/2-pust.md
            Gi id-en eller fila til den du mener.

            """)
        #expect(world.shown == "")
    }

    @Test(arguments: [
        ("rolig", "rolig er et kurs. Gi en av samlingene, som rolig/2."),
        (
            "rolig/3",
            "Fant ikke skriptet rolig/3. Gi en fil eller en id; treff liste viser dem som er her. Mente du rolig/2?"
        ),
        ("tull", "Fant ikke skriptet tull. Gi en fil eller en id; treff liste viser dem som er her."),
    ])
    func whatIsNotFound(argument: String, said: String) throws {
        let world = try world(isInteractive: false)
        #expect(world.run("run", argument) == .failure)
        #expect(world.complaints == said + "\n")
    }
}
