import Foundation
import TestSupport
import Testing

/// A program that is killed loses no note that it has acknowledged, and leaves a record that can be gone on with.
struct KilledTests {
    /// What is typed in all of these tests.
    private static let lines = (1...40).map { "linje \($0) – «æøå» 😀" }

    private let treff: Treff

    init() throws { treff = try Treff() }

    @Test(arguments: 1...8)
    func killedRightAfterANoteIsAcknowledged(number: Int) throws {
        let program = try treff.start("run", "mestringstreff/1")
        try program.send(Self.lines.joined(separator: "\n") + "\n")
        try program.expect("✓ Notat \(number)")
        try checkWhatIsLeft(of: program)
    }

    @Test(arguments: 1...16 as ClosedRange<UInt64>)
    func killedAtAnyMoment(seed: UInt64) throws {
        var generator = SplitMix(seed: seed)
        let program = try treff.start("run", "mestringstreff/1")
        try program.send(Self.lines.joined(separator: "\n") + "\n")
        // From nothing at all, when there may be no record yet, to the last acknowledgement.
        try program.expectOutput(ofBytes: Int.random(in: 0...1600, using: &generator))
        try checkWhatIsLeft(of: program)
    }

    @Test(arguments: 1...4)
    func killedAgainAndAgainWhileGoingOn(number: Int) throws {
        let rounds = (1...3).map { round in (1...10).map { "runde \(round), linje \($0)" } }
        var acknowledged: [Int] = []
        for (round, lines) in rounds.enumerated() {
            let program = try round == 0 ? treff.start("run", "mestringstreff/1") : treff.start("resume")
            try program.send(lines.joined(separator: "\n") + "\n")
            try program.expect("\(number) acknowledged notes") { $0.acknowledged.count >= number }
            program.signal(SIGKILL)
            acknowledged.append(try program.waitForExit().acknowledged.count)
        }
        let texts = try #require(try treff.saved().first).texts
        let kept = rounds.map { lines in texts.filter(lines.contains) }
        #expect(texts == kept.flatMap(\.self))
        for (round, lines) in rounds.enumerated() {
            #expect(kept[round].count >= acknowledged[round])
            #expect(kept[round] == Array(lines.prefix(kept[round].count)))
        }
    }

    @Test func killedOnATerminalInTheMiddleOfALine() throws {
        let terminal = try treff.open("run", "mestringstreff/1")
        try terminal.expect("›")
        for number in 1...3 {
            try terminal.type("linje \(number)\r")
            try terminal.expect("✓ Notat \(number)")
        }
        try terminal.type("en halv lin")
        try terminal.expect("en halv lin")
        terminal.signal(SIGKILL)
        #expect(try terminal.waitForExit() == .signal(SIGKILL))
        #expect(try #require(try treff.saved().first).texts == ["linje 1", "linje 2", "linje 3"])
        #expect(try treff.run("resume", input: "og så videre\n").acknowledged == [4])
    }

    /// Kills the program; then the record, if one had been begun, is whole and has every acknowledged note, and goes on.
    private func checkWhatIsLeft(of program: PipedProgram) throws {
        program.signal(SIGKILL)
        let result = try program.waitForExit()
        let acknowledged = result.acknowledged
        #expect(acknowledged == Array(1..<(acknowledged.count + 1)))
        let names = TemporaryFolder.names(in: treff.records).filter { !$0.hasPrefix(".") }
        guard !names.isEmpty else {
            #expect(acknowledged == [])
            return
        }
        let texts = try #require(try treff.saved().first).texts
        #expect(names.count == 1)
        #expect(texts.count >= acknowledged.count)
        #expect(texts == Array(Self.lines.prefix(texts.count)))

        // A save that was complete but for its name is finished: its note was typed, though not acknowledged.
        let next = try treff.run("resume", input: "og så videre\n")
        #expect(next.exit == .code(0))
        let after = try #require(try treff.saved().first).texts
        #expect(after.last == "og så videre")
        #expect(after.dropLast() == Self.lines.prefix(after.count - 1))
        #expect((texts.count...texts.count + 1).contains(after.count - 1))
        #expect(next.acknowledged == [after.count])
        #expect(!TemporaryFolder.names(in: treff.records).contains { $0.hasSuffix(".lock") })
    }
}
