import Glibc
import Terminal
import TestSupport
import Testing

/// Every way out of reading a line tells what happened and leaves the terminal as it was found.
struct EndingTests {
    /// Starts the demo, lets `leave` end it, and compares the terminal's modes with those before it began.
    ///
    /// A shell stays in between: when the head of a session ends, the system itself resets the modes of a
    /// pseudo-terminal.
    private func leave(_ leave: (Demo) throws -> Void) throws -> [String] {
        let shell = ["/bin/sh", "-c", #""$@"; echo "FERDIG $?"; read rest"#, "sh"]
        let untouched = try PseudoTerminal(["/bin/cat"], environment: [])
        let before = try #require(untouched.modes)
        let demo = try Demo(through: shell)
        #expect(demo.terminal.modes?.echoes == false)
        #expect(demo.terminal.modes?.isCanonical == false)
        try leave(demo)
        try demo.terminal.expect("FERDIG 0")
        #expect(demo.terminal.modes == before)
        try demo.terminal.type("\r")
        #expect(try demo.terminal.waitForExit() == .code(0))
        return demo.events
    }

    @Test func controlDOnAnEmptyLineEnds() throws {
        #expect(try leave { try $0.terminal.type("\u{04}") } == ["end "])
    }

    @Test func controlDInALineDeletes() throws {
        let events = try leave { demo in
            try demo.type("aæb\u{01}\u{04}\u{04}", showing: "b")
            try demo.terminal.type("\r\u{04}")
        }
        #expect(events == ["line b", "end "])
    }

    @Test func controlCDropsTheLine() throws {
        let events = try leave { demo in
            try demo.type("halvferdig", showing: "halvferdig")
            try demo.terminal.type("\u{03}hel\r\u{04}")
        }
        #expect(events == ["interrupt", "line hel", "end "])
    }

    @Test func controlCDoesNotOvertakeWhatWasTypedBefore() throws {
        let events = try leave { try $0.terminal.type("første\randre\rtredje\u{03}\u{04}") }
        #expect(events == ["line første", "line andre", "interrupt", "end "])
    }

    @Test func controlCEndsASearch() throws {
        #expect(try leave { try $0.terminal.type("\u{12}abc\u{03}\u{04}") } == ["interrupt", "end "])
    }

    @Test(arguments: [(SIGTERM, "terminate"), (SIGHUP, "hangUp")])
    func aRequestToEndKeepsWhatWasTyped(signal: Int32, name: String) throws {
        let events = try leave { demo in
            try demo.type("halvferdig", showing: "halvferdig")
            kill(try demo.process, signal)
        }
        #expect(events == ["terminate(Terminal.TerminalSignal.\(name)) halvferdig"])
    }

    @Test func anInterruptFromAnotherProgramDropsTheLine() throws {
        let events = try leave { demo in
            try demo.type("halvferdig", showing: "halvferdig")
            kill(try demo.process, SIGINT)
            try demo.terminal.expect("a new prompt") { $0.state.text.hasSuffix("›") }
            try demo.terminal.type("\u{04}")
        }
        #expect(events == ["interrupt", "end "])
    }

    @Test func aTerminalThatGoesAwayIsClosed() throws {
        let demo = try Demo()
        try demo.type("halvferdig", showing: "halvferdig")
        demo.terminal.hangUp()
        #expect(try demo.terminal.waitForExit() == .code(0))
        #expect(demo.events == ["closed halvferdig"])
    }

    @Test func controlZSuspendsAndTheLineComesBack() throws {
        let script =
            "set -m; \"$@\"; echo; echo STANSET; stty -a | grep -o ' -\\?icanon\\>'; fg >/dev/null; stty -a | grep -o ' -\\?icanon\\>'"
        let demo = try Demo(["tick=15"], through: ["/bin/bash", "-c", script, "bash"])
        try demo.type("halvferdig linje", showing: "halvferdig linje")
        try demo.terminal.type("\u{1B}[D\u{1B}[D\u{1A}")
        try demo.terminal.expect("the line again below the stop") { screen in
            guard let stop = screen.state.rows.firstIndex(of: "STANSET") else { return false }
            return screen.state.rows[(stop + 1)...].contains { $0.hasSuffix("› halvferdig linje") }
        }
        #expect(demo.terminal.screen.state.rows.contains(" icanon"))
        try demo.type("XX", showing: "halvferdig linXXje")
        try demo.terminal.type("\r\u{04}")
        #expect(try demo.terminal.waitForExit() == .code(0))
        #expect(demo.events == ["line halvferdig linXXje", "end "])
        #expect(demo.terminal.screen.state.rows.filter { $0 == " icanon" }.count == 2)
    }

    @Test func controlZWithNobodyToContinueGoesOn() throws {
        let events = try leave { demo in
            try demo.terminal.type("a\u{1A}b\r\u{04}")
        }
        #expect(events == ["line ab", "end "])
    }
}
