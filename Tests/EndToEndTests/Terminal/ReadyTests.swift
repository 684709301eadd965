import TestSupport
import Testing

/// A session that waits to be begun.
struct ReadyTests {
    let treff: Treff

    init() throws { treff = try Treff() }

    private func open(_ command: String...) throws -> PseudoTerminal {
        let terminal = try treff.open(command)
        try terminal.expect("Klar, Enter begynner")
        return terminal
    }

    private func leave(_ terminal: PseudoTerminal) throws {
        try terminal.type("\u{04}")
        #expect(try terminal.waitForExit() == .code(0))
    }

    @Test func thereIsNoRecordBeforeTheFirstLine() throws {
        let terminal = try open("run", "mestringstreff/1")
        try terminal.expect("1.1  Velkommen")
        try terminal.type("plan\r")
        try terminal.expect("3.3")
        try leave(terminal)
        #expect(!terminal.screen.state.text.contains("gjenoppta"))
        #expect(try treff.saved().isEmpty)
    }

    @Test func aNoteIsKeptAndDoesNotBeginIt() throws {
        let terminal = try open("run", "mestringstreff/1")
        try terminal.type("stolene mangler\r")
        try terminal.expect("✓ Notat 1")
        try leave(terminal)
        var record = try #require(try treff.saved().first)
        #expect(record.texts == ["stolene mangler"])
        #expect(record.items(of: "item-started") == [])
        let again = try open("resume")
        try again.type("\r")
        try again.expect("Enter går videre")
        try leave(again)
        record = try #require(try treff.saved().first)
        #expect(record.items(of: "item-started") == ["1.1"])
    }

    @Test func inAPipeItBeginsAtOnce() throws {
        _ = try treff.run("run", "mestringstreff/1", input: "et notat\n")
        #expect(try #require(try treff.saved().first).items(of: "item-started") == ["1.1"])
    }
}
