import Foundation
import TestSupport
import Testing

/// A session in one window, and `treff follow` in another.
struct FollowTests {
    private let treff: Treff

    init() throws { treff = try Treff() }

    private func lead(_ more: String...) throws -> PseudoTerminal {
        let leader = try treff.open(["run", "mestringstreff/1", "--scripts", Treff.scripts] + more)
        try leader.expect("Klar, Enter begynner")
        try leader.type("\r")
        try leader.expect("Enter går videre")
        return leader
    }

    @Test func theSecondWindowShowsWhatIsAskedAndNoNote() throws {
        let leader = try lead()
        let window = try treff.open("følg", columns: 40, rows: 12)
        try window.expect("1.1 Velkommen")
        #expect(window.screen.isAlternate)
        let before = window.screen.state.text
        try window.expect("the clock going on") { $0.state.text != before }
        try leader.type("en hemmelighet\r\r")
        try window.expect("1.2 ")
        #expect(!String(decoding: window.output, as: UTF8.self).contains("hemmelighet"))
        #expect(window.screen.unknown == [])
        window.resize(columns: 60, rows: 20)
        try window.expect("avslutning senest")
        // What is typed there is not shown.
        try window.type("xyz")
        try leader.type("pause\r")
        try window.expect("Pause")
        #expect(!window.screen.state.text.contains("xyz"))
        window.forgetStates()
        try window.type("q")
        #expect(try window.waitForExit() == .code(0))
        #expect(!window.screen.isAlternate)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func aSignalLeavesTheScreenAsItWas(signal: Int32) throws {
        let leader = try lead()
        let window = try treff.open("følg", columns: 60, rows: 20)
        try window.expect("1.1 Velkommen")
        let modes = window.modes
        window.signal(signal)
        #expect(try window.waitForExit() == .code(signal == SIGINT ? 0 : 128 + signal))
        #expect(!window.screen.isAlternate)
        #expect(window.modes != modes)
        leader.signal(SIGTERM)
    }

    @Test func inAPipeItIsPlainAndEndsWithTheSession() throws {
        let leader = try lead()
        let window = try treff.start("follow")
        try window.expect("1.1 Velkommen")
        try leader.type("avslutt\r")
        try leader.expect("Hvor mange")
        for _ in 0..<30 where try treff.saved().first?.state == "running" { try leader.type("\r") }
        let result = try window.finish()
        #expect(result.exit == .code(0))
        #expect(result.isPlain)
        #expect(result.output.hasSuffix("Samlingen er slutt\n"))
    }
}
