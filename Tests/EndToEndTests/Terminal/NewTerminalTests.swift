import Foundation
import TestSupport
import Testing

/// `treff new` on a terminal.
struct NewTerminalTests {
    private let treff: Treff

    init() throws { treff = try Treff() }

    private func enter(_ lines: [(String, String)], on terminal: PseudoTerminal) throws {
        for (line, expected) in lines {
            try terminal.type(line + "\r")
            try terminal.expect(expected)
        }
    }

    private static let beginning = [
        ("", "Hvilket kurs"), ("Kveld", "Hvilket nummer"), ("", "Hva heter"), ("Å bli hørt", "Hva er målet"),
        ("", "Hvilke faser"), ("Samtale 20", "første punktet"), ("Velkommen 5", "Hvem leder"),
    ]

    @Test func tabShowsTheToolsWithWhatTheyAre() throws {
        let terminal = try treff.open("new", columns: 60, rows: 40)
        try terminal.expect("[nb] ›")
        try enter(Self.beginning + [("", "Hvilket verktøy")], on: terminal)
        try terminal.type("b\t")
        try terminal.expect("busk                Fire ledd")
        try terminal.type("u\t")
        try terminal.expect("› busk")
        try enter([("", "busk: Fire ledd som hjelper deg")], on: terminal)
        try terminal.type("\u{04}")
        #expect(try terminal.waitForExit() == .code(0))
    }

    @Test func killedInTheMiddleItGoesOnWhereItWas() throws {
        let terminal = try treff.open("new")
        try terminal.expect("[nb] ›")
        try enter(Self.beginning, on: terminal)
        try terminal.type("brukerrep")
        kill(terminal.process, SIGKILL)
        _ = try terminal.waitForExit()
        #expect(try treff.home.mode(".local/state/treff/draft.txt") == 0o600)
        #expect(try treff.home.mode(".local/state/treff") == 0o700)
        let again = try treff.open("new")
        try again.expect("Du har en kladd fra før: Å bli hørt.")
        try enter([("", "Hvem leder «Velkommen»?"), ("tilbake", "Hva er det første punktet i Samtale?")], on: again)
        try again.type("\u{03}")
        try again.expect("Linja er borte.")
        try again.type("\u{04}")
        #expect(try again.waitForExit() == .code(0))
    }

    @Test func fromTheShellAndBackToIt() throws {
        let terminal = try treff.open(columns: 60)
        try terminal.expect("treff ›")
        try enter([("ny", "[nb] ›")] + Self.beginning + [("slutt", "Kladden er tatt vare på.")], on: terminal)
        try terminal.expect("the shell again") { $0.state.text.hasSuffix("treff ›") }
        try terminal.type("slutt\r")
        #expect(try terminal.waitForExit() == .code(0))
    }
}
