import Foundation
import Glibc
import TestSupport
import Testing

/// `treff check --watch`, while somebody saves a script in an editor.
struct WatchTests {
    private let treff: Treff
    private let file: String

    init() throws {
        treff = try Treff()
        file = treff.home.path + "/prøve.md"
        try save("(fem min)")
    }

    private func save(_ time: String, atomically: Bool = false) throws {
        let text = "---\ntittel: Prøve\nspråk: nb\n---\n\n# Oppstart (10 min)\n\n## Hei \(time)\n\n## Runde (5 min)\n"
        try text.write(toFile: file, atomically: atomically, encoding: .utf8)
    }

    @Test func aFileThatIsSavedIsCheckedAgain() throws {
        let terminal = try treff.open("check", "--watch", file)
        try terminal.expect("Ctrl-C slutter")
        #expect(terminal.screen.state.text.contains("[duration-form]"))
        try save("(6 min)")
        try terminal.expect("[phase-sum]")
        try save("(5 min)", atomically: true)
        try terminal.expect("✓ Borte: «Oppstart» er satt til 10 min")
        try terminal.type("no-user-representative\r")
        try terminal.expect("Riktig:")
        try terminal.type("\u{03}")
        #expect(try terminal.waitForExit() == .code(0))
    }

    @Test func theShellGoesOnWhenTheWatchIsOver() throws {
        let terminal = try treff.open()
        try terminal.expect("treff ›")
        try terminal.type("sjekk --watch \(file)\r")
        try terminal.expect("Ctrl-C slutter")
        terminal.forgetStates()
        try terminal.type("\u{03}")
        try terminal.expect("treff ›")
        try terminal.type("slutt\r")
        #expect(try terminal.waitForExit() == .code(0))
    }

    @Test func withoutATerminalItGoesOnUntilASignal() throws {
        let program = try treff.start("check", "--watch", "--format", "lines", file)
        try program.expect("[duration-form]")
        try save("(6 min)")
        try program.expect("[phase-sum]")
        program.signal(SIGTERM)
        let result = try program.finish()
        #expect(result.exit == .code(128 + SIGTERM))
        #expect(result.isPlain)
    }
}
