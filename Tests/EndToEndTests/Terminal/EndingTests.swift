import Foundation
import TestSupport
import Testing

/// Every way out of a session leaves the terminal as it was found, and the record whole and resumable.
struct EndingTests {
    /// A shell stays at the terminal: when the head of a session ends, the system itself resets the terminal's modes.
    private static let shell = ["/bin/sh", "-c", "\"$@\"; echo \"FERDIG $?\"; read rest", "sh"]

    private var treff: Treff

    init() throws { treff = try Treff() }

    /// Starts a session with a note and half a line in it, lets `leave` end it, and looks at what is left.
    private mutating func leave(
        code: Int32, texts: [String], _ leave: (LiveTerminal, pid_t) throws -> Void
    ) throws {
        let untouched = try PseudoTerminal(["/bin/cat"], environment: [])
        let before = try #require(untouched.modes)
        treff.wrapper = Self.shell
        let live = try LiveTerminal(treff, "run", "mestringstreff/1")
        #expect(live.terminal.modes?.isCanonical == false)
        try live.enter("hel linje", expecting: "✓ Notat 1")
        let children = try String(
            contentsOfFile: "/proc/\(live.terminal.process)/task/\(live.terminal.process)/children", encoding: .utf8)
        try leave(live, try #require(Int32(children.split(separator: " ").first ?? "")))
        try live.terminal.expect("FERDIG \(code)")
        #expect(live.terminal.modes == before)
        #expect(!live.terminal.screen.isAlternate)
        #expect(live.terminal.screen.unknown == [])
        try live.terminal.type("\r")
        #expect(try live.terminal.waitForExit() == .code(0))
        treff.wrapper = []
        let record = try #require(try treff.saved().first)
        #expect(record.texts == texts)
        #expect(record.state == "running")
        #expect(try treff.run("resume", input: "og så videre\n").acknowledged == [texts.count + 1])
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    mutating func aRequestToEndKeepsWhatWasTyped(signal: Int32) throws {
        try leave(code: 128 + signal, texts: ["hel linje", "halv linje æøå"]) { live, process in
            try live.type("halv linje æøå", showing: "halv linje æøå")
            kill(process, signal)
        }
    }

    @Test mutating func aRequestToEndDuringASearchKeepsWhatWasFound() throws {
        try leave(code: 128 + SIGTERM, texts: ["hel linje"]) { live, process in
            try live.terminal.type("\u{12}xx")
            try live.terminal.expect("finner ikke: xx")
            kill(process, SIGTERM)
        }
    }

    @Test mutating func aRequestToEndWhileAQuestionWaits() throws {
        try leave(code: 128 + SIGTERM, texts: ["hel linje", "nesta"]) { live, process in
            try live.enter("nesta", expecting: "Mente du")
            kill(process, SIGTERM)
        }
    }

    @Test mutating func aRequestToEndWhileTheScreenIsHidden() throws {
        try leave(code: 128 + SIGTERM, texts: ["hel linje", "skrevet i blinde"]) { live, process in
            try live.terminal.type("skjul\r")
            try live.terminal.expect("an empty screen") { $0.state.text == "" }
            try live.terminal.type("skrevet i blinde")
            try live.terminal.expect("skrevet i blinde")
            kill(process, SIGTERM)
        }
    }

    @Test mutating func aRequestToEndInTheClosingDialogue() throws {
        try leave(code: 128 + SIGTERM, texts: ["hel linje", "vi ble"]) { live, process in
            try live.enter("avslutt", expecting: "(1/")
            try live.enter("9", expecting: "(2/")
            try live.type("vi ble", showing: "vi ble")
            kill(process, SIGTERM)
        }
        #expect(try #require(try treff.saved().first).group?.present == 9)
    }

    @Test mutating func controlD() throws {
        try leave(code: 0, texts: ["hel linje"]) { live, _ in try live.terminal.type("\u{04}") }
    }

    @Test func aTerminalThatGoesAway() throws {
        let live = try LiveTerminal(treff, "run", "mestringstreff/1")
        try live.enter("hel linje", expecting: "✓ Notat 1")
        try live.type("halv linje æøå", showing: "halv linje æøå")
        live.terminal.hangUp()
        #expect(try live.terminal.waitForExit() == .code(0))
        #expect(try #require(try treff.saved().first).texts == ["hel linje", "halv linje æøå"])
        #expect(try treff.run("resume", input: "og så videre\n").acknowledged == [3])
    }

    @Test mutating func suspendedAndContinued() throws {
        let script =
            "set -m; \"$@\"; echo; echo STANSET; stty -a | grep -o ' -\\?icanon\\>'; fg >/dev/null; stty -a | grep -o ' -\\?icanon\\>'"
        treff.wrapper = ["/bin/bash", "-c", script, "bash"]
        treff.variables["PATH"] = "/usr/bin:/bin"
        let live = try LiveTerminal(treff, "run", "mestringstreff/1")
        try live.type("halv linje", showing: "halv linje")
        try live.terminal.type("\u{1B}[D\u{1B}[D\u{1A}")
        try live.terminal.expect("the line again below the stop") { screen in
            guard let stop = screen.state.rows.firstIndex(of: "STANSET") else { return false }
            return screen.state.rows[(stop + 1)...].contains { $0.contains("› halv linje") }
        }
        try live.type("XX", showing: "halv linXXje")
        try live.enter("", expecting: "✓ Notat 1")
        try live.terminal.type("\u{04}")
        #expect(try live.terminal.waitForExit() == .code(0))
        #expect(live.rows.filter { $0 == " icanon" }.count == 2)
        #expect(try #require(try treff.saved().first).texts == ["halv linXXje"])
    }
}
