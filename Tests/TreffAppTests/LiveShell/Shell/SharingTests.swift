import Basics
import Facilitation
import RecordStore
import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// `treff run --share`: what a co-leader's machine is told, and that the session never suffers for it.
@Suite struct SharingTests {
    private let world: Surroundings
    private let path = "/felles/2026-11-21-1000-mestringstreff-1-0000.follow.json"

    init() throws { world = try Surroundings() }

    /// What is shared at the moment.
    private var shared: Glance? {
        guard let folder = try? TemporaryFolder(), let text = world.files[path] else { return nil }
        try? folder.put(text.utf8, in: "g.json")
        guard case .glance(let glance) = try? FollowedFile.read(folder.path + "/g.json") else { return nil }
        return glance
    }

    private func lead(_ steps: ScriptedReader.Step...) {
        world.consoles = [steps]
        _ = world.run("run", "mestringstreff/1", "--share", "/felles")
    }

    @Test func eachChangeIsShared() {
        var glances: [Glance?] = []
        lead(
            .happen { glances.append(shared) }, .type("en hemmelighet"), .type(""),
            .happen {
                glances.append(shared)
                #expect(world.files[path]?.contains("hemmelighet") == false)
            })
        #expect(glances.map { $0?.item?.title } == ["Velkommen", "Takk"])
        #expect(glances.map { $0?.session.title } == ["Hva er mestring?", "Hva er mestring?"])
        #expect(glances.map { $0?.standing } == [.item, .item])
    }

    @Test func aSignOfLifeComesEachTenSeconds() {
        var lefts: [Double?] = []
        lead(
            .pass(9), .happen { lefts.append(shared?.item?.left) }, .pass(1),
            .happen { lefts.append(shared?.item?.left) },
            .pass(5), .happen { lefts.append(shared?.item?.left) })
        #expect(lefts == [600, 590, 590])
    }

    @Test func leavingAndEndingAreTheLastThingsTold() throws {
        lead(.pass(60))
        let left = try #require(shared)
        #expect(
            left
                == Glance(
                    session: Glance.Title("Hva er mestring?", language: .nb), standing: .left, moment: left.moment,
                    times: left.times))
        world.consoles.append([.type("avslutt")] + Array(repeating: .type(""), count: 9))
        _ = world.run("resume", "--share", "/felles")
        #expect(shared?.standing == .ended)
    }

    @Test func aFolderThatIsGoneIsToldOnceAndTriedAgain() {
        world.disk.refusals["/felles"] = .missing
        lead(
            .type("ett"), .pass(10), .type("to"), .pass(10), .happen { world.disk.refusals = [:] }, .pass(10),
            .type("tre"))
        let told = world.shown.split(separator: "\n").filter { $0.contains("Medlederen") || $0.contains("Notat ") }
        #expect(
            told == [
                "Kan ikke skrive /felles: den finnes ikke. Medlederen ser ikke noe nytt. Jeg prøver igjen av meg selv.",
                "✓ Notat 1", "✓ Notat 2", "Medlederen ser samlingen igjen.", "✓ Notat 3",
            ])
        #expect(shared != nil)
    }

    @Test func nothingIsSharedUnasked() {
        world.consoles = [[.type("")]]
        _ = world.run("run", "mestringstreff/1")
        #expect(world.files[path] == nil)
    }
}
