import Foundation
import TestSupport
import Testing

/// A session that was left at the end of a pipe goes on in the next one.
struct ResumingTests {
    let treff: Treff

    init() throws { treff = try Treff() }

    private var path: String {
        get throws { try "\(treff.records)/\(#require(TemporaryFolder.names(in: treff.records).last))" }
    }

    @Test func aSessionGoesOnWhereItStopped() throws {
        #expect(try treff.run("run", "mestringstreff/1", input: "først\nferdig\n").exit == .code(0))
        let second = try treff.run("resume", input: "så\nferdig\nog så\n")
        #expect(second.exit == .code(0))
        #expect(second.acknowledged == [2, 3])
        let record = try #require(try treff.saved().first)
        #expect(record.texts == ["først", "så", "og så"])
        #expect(record.notes.map(\.item) == ["1.1", "1.2", "1.3"])
        #expect(record.items(of: "item-started") == ["1.1", "1.2", "1.3"])
        #expect(record.timeline.filter { $0.event == "resumed" }.count == 1)
        #expect(record.timeline.map(\.elapsed) == record.timeline.map(\.elapsed).sorted())
        #expect(try treff.saved().count == 1)
    }

    @Test func aRecordCanBeNamedByItsPath() throws {
        _ = try treff.run("run", "mestringstreff/1", input: "a\n")
        _ = try treff.run("run", "mestringstreff/2", input: "b\n")
        let first = try #require(TemporaryFolder.names(in: treff.records).first { $0.hasSuffix("-1.json") })
        #expect(try treff.run("gjenoppta", "\(treff.records)/\(first)", input: "c\n").exit == .code(0))
        #expect(try treff.saved().map(\.texts) == [["a", "c"], ["b"]])
    }

    @Test func undoAndRedoReachBackBeforeTheStop() throws {
        _ = try treff.run("run", "mestringstreff/1", input: "en\nto\n")
        _ = try treff.run("resume", input: "angre\nangre\ngjenta\n")
        #expect(try #require(try treff.saved().first).notes.map(\.withdrawn) == [false, true])
    }

    @Test func theLastLineNeedsNoLineFeed() throws {
        let result = try treff.run("run", "mestringstreff/1", input: "hel linje\nhalv linje")
        #expect(result.acknowledged == [1, 2])
        #expect(try #require(try treff.saved().first).texts == ["hel linje", "halv linje"])
    }

    @Test func aPipeHasNobodyToAskAndBeginsAnewBesideTheOldOne() throws {
        _ = try treff.run("run", "mestringstreff/1", input: "gammel\n")
        let second = try treff.run("run", "mestringstreff/1", input: "ny\n")
        #expect(second.exit == .code(0))
        #expect(second.errors.contains(treff.records))
        #expect(try treff.saved().map(\.texts).sorted { $0[0] < $1[0] } == [["gammel"], ["ny"]])
    }

    @Test func whatHasEndedIsTakenUpForItsNotes() throws {
        _ = try treff.run("run", "mestringstreff/1", input: "avslutt\n" + String(repeating: "\n", count: 50))
        let before = try #require(try treff.saved().first)
        let result = try treff.run("resume", path, input: "noe jeg glemte\nneste gang tar vi med kake\nhopp 1.1\n")
        #expect(result.exit == .code(0))
        #expect(result.errors == "")
        let after = try #require(try treff.saved().first)
        #expect(after.texts == ["noe jeg glemte", "neste gang tar vi med kake"])
        #expect(after.timeline == before.timeline)
        #expect(after.state == "ended")
        #expect(after.endedAt == before.endedAt)
        let newest = try treff.run("resume")
        #expect(newest.exit == .code(1))
        #expect(newest.errors.contains(treff.records))
    }

    @Test func twoProgramsNeverWriteOneRecord() throws {
        let first = try treff.start("run", "mestringstreff/1")
        try first.send("fra den første\n")
        try first.expect("✓ Notat 1")
        let second = try treff.run("resume", path, input: "fra den andre\n")
        #expect(second.exit == .code(1))
        #expect(second.output == "")
        #expect(second.errors.contains(try path))
        #expect(second.errors.contains("et annet treff har det åpent"))
        try first.send("litt til\n")
        #expect(try first.finish().acknowledged == [1, 2])
        #expect(try treff.run("resume", path, input: "etterpå\n").exit == .code(0))
        #expect(try treff.saved().map(\.texts) == [["fra den første", "litt til", "etterpå"]])
    }
}
