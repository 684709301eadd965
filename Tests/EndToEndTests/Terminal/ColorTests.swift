import TestSupport
import Testing

/// Whether the program uses colours, and that nothing is lost without them.
struct ColorTests {
    /// What a session and a check show on a terminal, and the styles that they set.
    private func styles(_ arguments: [String], noColor: String? = nil) throws -> Set<String> {
        var treff = try Treff()
        treff.variables["NO_COLOR"] = noColor
        let live = try treff.open(["run", "mestringstreff/1"] + arguments)
        try live.expect("›")
        try live.type("en tanke\r")
        try live.expect("✓ Notat 1")
        try live.type("tid\r")
        try live.expect("à jour")
        try live.type("\u{04}")
        #expect(try live.waitForExit() == .code(0))
        let list = try treff.open(["tools"] + arguments)
        try list.expect("treff verktøy ID")
        #expect(try list.waitForExit() == .code(0))
        let text = String(decoding: live.output + list.output, as: UTF8.self)
        return Set(text.matches(of: /\u{1B}\[([0-9;]*)m/).map { String($0.output.1) })
    }

    @Test func aTerminalGetsStyles() throws {
        #expect(try styles([]).isSuperset(of: ["1", "2", "0"]))
        #expect(try styles([], noColor: "").isSuperset(of: ["1", "2", "0"]))
    }

    @Test func noneComeWhenTheEnvironmentSaysSo() throws {
        #expect(try styles([], noColor: "1") == [])
    }

    @Test func noneComeWhenTheCommandLineSaysSo() throws {
        #expect(try styles(["--no-color"]) == [])
    }
}
