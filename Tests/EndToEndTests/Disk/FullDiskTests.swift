import Foundation
import TestSupport
import Testing

/// A full disk is told in words, and nothing that was typed is lost when there is room again.
@Suite(.enabled(if: OwnDisk.obstacle == nil, "A mount namespace is needed for a full disk."))
struct FullDiskTests {
    private var treff: Treff
    private let disk: OwnDisk

    init() throws {
        treff = try Treff()
        disk = try OwnDisk(&treff)
        treff.variables["TREFF_RECORDS"] = disk.folder + "/referater"
    }

    @Test func notesWaitInMemoryUntilThereIsRoom() throws {
        let program = try treff.start("run", "mestringstreff/1")
        try program.send("en\n")
        try program.expect("✓ Notat 1")
        try disk.fill(of: program.process)
        try program.send("to\n")
        try program.expect("disken er full")
        try program.send("tre\n")
        try program.expect("! Ikke lagret ennå")
        #expect(program.output.acknowledged == [1])
        #expect(try treff.saved(in: disk.outside(program.process) + "/referater").map(\.texts) == [["en"]])
        try disk.empty(of: program.process)
        try program.send("fire\n")
        try program.expect("✓ Alt er lagret igjen.")
        #expect(program.output.acknowledged == [1, 4])
        let saved = try treff.saved(in: disk.outside(program.process) + "/referater")
        #expect(saved.map(\.texts) == [["en", "to", "tre", "fire"]])
        #expect(try program.finish().exit == .code(0))
    }

    @Test func onATerminalItIsTriedAgainByItself() throws {
        let live = try LiveTerminal(treff, "run", "mestringstreff/1", columns: 100)
        try live.enter("en", expecting: "✓ Notat 1")
        try disk.fill(of: live.terminal.process)
        try live.enter("to", expecting: "disken er full")
        try live.terminal.expect("IKKE LAGRET")
        try live.type("en linje som er i gang", showing: "en linje som er i gang")
        try disk.empty(of: live.terminal.process)
        try live.terminal.expect("✓ Alt er lagret igjen.")
        #expect(live.terminal.screen.state.joined.contains("› en linje som er i gang"))
        try live.enter("", expecting: "✓ Notat 3")
        #expect(!live.clock.contains("IKKE LAGRET"))
        let saved = try treff.saved(in: disk.outside(live.terminal.process) + "/referater")
        #expect(saved.map(\.texts) == [["en", "to", "en linje som er i gang"]])
    }

    @Test func whoeverLeavesIsToldWhereTheRecordIs() throws {
        let program = try treff.start("run", "mestringstreff/1")
        try program.send("en\n")
        try program.expect("✓ Notat 1")
        try disk.fill(of: program.process)
        try program.send("to\n")
        try program.expect("disken er full")
        let result = try program.finish()
        #expect(result.exit == .code(3))
        let refuge = treff.home.path + "/treff-nødlagring"
        #expect(try treff.saved(in: refuge).map(\.texts) == [["en", "to"]])
        let name = try #require(TemporaryFolder.names(in: refuge).first { $0.hasSuffix(".json") })
        #expect(result.errors.contains("\(refuge)/\(name)"))
        #expect(result.errors.contains(disk.folder))
        let next = try treff.run("resume", "\(refuge)/\(name)", input: "tre\n")
        #expect(next.acknowledged == [3])
    }

    @Test mutating func withNoPlaceAtAllThatIsSaid() throws {
        treff.variables["HOME"] = disk.folder
        treff.variables["TMPDIR"] = disk.folder
        let program = try treff.start("run", "mestringstreff/1")
        try program.send("en\n")
        try program.expect("✓ Notat 1")
        try disk.fill(of: program.process)
        try program.send("et notat om Kari\n")
        try program.expect("disken er full")
        let result = try program.finish()
        #expect(result.exit == .code(3))
        #expect(result.errors.contains("Kunne ikke lagre noe sted"))
        #expect(!result.errors.contains("Kari"))
    }
}
