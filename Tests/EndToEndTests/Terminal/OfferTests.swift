import TestSupport
import Testing

/// Starting a session while an unfinished one of the same script is fresh.
struct OfferTests {
    let treff: Treff

    init() throws {
        treff = try Treff()
        _ = try treff.run("run", "mestringstreff/1", input: "fra før\nferdig\n")
    }

    private func start(_ answer: String, expecting text: String) throws -> PseudoTerminal {
        let terminal = try treff.open("run", "mestringstreff/1")
        try terminal.expect("ikke avsluttet")
        try terminal.expect("›")
        try terminal.type(answer)
        try terminal.expect(text)
        return terminal
    }

    private func leave(_ terminal: PseudoTerminal) throws {
        try terminal.type("nytt notat\r")
        try terminal.expect("nytt notat")
        try terminal.type("\u{04}")
        #expect(try terminal.waitForExit() == .code(0))
    }

    @Test(arguments: ["\r", "j\r", "JA\r", "hva?\ryes\r"])
    func yesGoesOnWithIt(answer: String) throws {
        try leave(start(answer, expecting: "1.2  Slik vil vi ha det sammen"))
        #expect(try treff.saved().map(\.texts) == [["fra før", "nytt notat"]])
        #expect(try #require(try treff.saved().first).notes.map(\.item) == ["1.1", "1.2"])
    }

    @Test func noBeginsAnewBesideIt() throws {
        try leave(start("n\r", expecting: "1.1  Velkommen"))
        #expect(try treff.saved().map(\.texts).sorted { $0[0] < $1[0] } == [["fra før"], ["nytt notat"]])
    }

    @Test(arguments: ["\u{04}", "\u{03}"])
    func leavingBeginsNothing(key: String) throws {
        let terminal = try treff.open("run", "mestringstreff/1")
        try terminal.expect("›")
        try terminal.type(key)
        #expect(try terminal.waitForExit() == .code(0))
        #expect(try treff.saved().map(\.texts) == [["fra før"]])
    }

    private func begin(_ terminal: PseudoTerminal) throws {
        try terminal.expect("Klar, Enter begynner")
        try terminal.type("\r")
        try terminal.expect("Enter går videre")
    }

    @Test func anotherScriptARehearsalAndOneInUseAreNotOffered() throws {
        let other = try treff.open("run", "mestringstreff/2")
        try begin(other)
        let rehearsal = try treff.open("rehearse", "mestringstreff/1")
        try begin(rehearsal)
        let second = try treff.open("run", "mestringstreff/2")
        try second.expect("ledes alt i et annet vindu")
        try second.type("j\r")
        try begin(second)
        #expect(!second.screen.state.text.contains("Gå videre med den?"))
        for terminal in [other, rehearsal, second] {
            try terminal.type("\u{04}")
            #expect(try terminal.waitForExit() == .code(0))
        }
        #expect(try treff.saved().count == 4)
    }

    @Test func aSecondStartIsNotMeantUnlessSomebodySaysSo() throws {
        let first = try treff.open("run", "mestringstreff/2")
        try begin(first)
        let second = try treff.open("run", "mestringstreff/2")
        try second.expect("Vil du begynne en til?")
        try second.type("\r")
        #expect(try second.waitForExit() == .code(0))
        try first.type("\u{04}")
        #expect(try first.waitForExit() == .code(0))
        #expect(try treff.saved().count == 2)
    }

    @Test func severalUnfinishedAreListedAndChosenFrom() throws {
        _ = try treff.run("run", "mestringstreff/2", input: "den andre\n")
        let piped = try treff.run("resume")
        #expect(piped.exit == .code(2))
        #expect(piped.errors.hasPrefix("Flere samlinger er ikke avsluttet:\n  Tanker, følelser og handling · "))
        let terminal = try treff.open("gjenoppta")
        try terminal.expect("Hvilken, 1 til 2? ›")
        try terminal.type("2\r")
        try terminal.expect("1.2  Slik vil vi ha det sammen")
        try leave(terminal)
        #expect(try treff.saved().map(\.texts).sorted { $0[0] < $1[0] } == [["den andre"], ["fra før", "nytt notat"]])
    }

    @Test func theShellTellsOfItAndGoesOnWithIt() throws {
        let terminal = try treff.open()
        try terminal.expect("treff ›")
        #expect(terminal.screen.state.text.contains("Ikke ferdig: Hva er mestring?"))
        try terminal.type("gjenoppta\r")
        try terminal.expect("1.2  Slik vil vi ha det sammen")
        try terminal.type("nytt notat\r")
        try terminal.expect("✓ Notat 2")
        try terminal.type("\u{04}")
        try terminal.expect("the shell again") { $0.state.text.hasSuffix("treff ›") }
        try terminal.type("slutt\r")
        #expect(try terminal.waitForExit() == .code(0))
        #expect(try treff.saved().map(\.texts) == [["fra før", "nytt notat"]])
    }
}
