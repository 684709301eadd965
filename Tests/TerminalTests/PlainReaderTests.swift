import Glibc
import Terminal
import TestSupport
import Testing

/// Lines from a pipe, and from a terminal that knows no escape codes.
struct PlainReaderTests {
    /// What reading some bytes from a pipe gives, until its end.
    private func read(_ bytes: [UInt8]) throws -> [LineInput] {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let (output, input) = (ends[1], ends[0])
        defer { close(input) }
        let reader = PlainReader(input: input, signals: nil)
        var inputs: [LineInput] = []
        concurrently {
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
                if count <= 0 { break }
                rest = rest.dropFirst(count)
            }
            close(output)
        } while: {
            repeat {
                inputs.append(reader.readLine(LineRequest(prompt: { _ in LinePrompt("unused") })))
            } while inputs.last != .end
        }
        return inputs
    }

    @Test func linesOfEveryKind() throws {
        let text = "æøå\r\n\n  blanke  \nuten slutt 😀"
        #expect(
            try read(Array(text.utf8)) == [.line("æøå"), .line(""), .line("  blanke  "), .line("uten slutt 😀"), .end])
        #expect(try read([]) == [.end])
    }

    @Test func aByteOrderMarkIsNoPartOfTheFirstLine() throws {
        #expect(try read(Array("\u{FEFF}tid\nett\u{FEFF}\n".utf8)) == [.line("tid"), .line("ett\u{FEFF}"), .end])
        #expect(try read(Array("\u{FEFF}".utf8)) == [.end])
        #expect(try read(Array("a\n\u{FEFF}b\n".utf8)) == [.line("a"), .line("\u{FEFF}b"), .end])
    }

    @Test func aLineOfAMegabyte() throws {
        let long = String(repeating: "ø", count: 1 << 20)
        #expect(try read(Array("\(long)\nkort\n".utf8)) == [.line(long), .line("kort"), .end])
    }

    @Test func whatIsNotUTF8IsReplaced() throws {
        #expect(try read([0x62, 0xE6, 0x0A, 0xFF, 0x0A]) == [.line("b\u{FFFD}"), .line("\u{FFFD}"), .end])
    }

    @Test(arguments: [["TERM=dumb"], [], ["TERM=finnes-ikke", "LANG=C"]])
    func aDumbTerminalGetsThePromptOnceAndNoCodes(environment: [String]) throws {
        let demo = try Demo(["tick=5", "notice=1"], environment: environment)
        try demo.terminal.expect("Økt 2")
        try demo.terminal.type(TypingTests.note + "\r")
        try demo.terminal.expect("Økt 3")
        try demo.terminal.type("mer\r\u{04}")
        #expect(try demo.terminal.waitForExit() == .code(0))
        #expect(demo.events == ["line " + TypingTests.note, "line mer", "end "])
        #expect(!demo.terminal.output.contains(0x1B))
        let expected =
            "Økt 1 › \r\n• fem minutter igjen av oppstarten\r\nØkt 2 › \(TypingTests.note)\r\n"
            + "> \(TypingTests.note.unicodeScalars.count)\r\nØkt 3 › mer\r\n> 3\r\nØkt 4 › \r\n"
        #expect(String(decoding: demo.terminal.output, as: UTF8.self) == expected)
    }

    @Test(arguments: [(SIGTERM, "terminate"), (SIGHUP, "hangUp")])
    func aDumbTerminalAnswersSignals(signal: Int32, name: String) throws {
        let demo = try Demo(environment: ["TERM=dumb"])
        try demo.terminal.type("bort\u{03}")
        try demo.terminal.expect("a new prompt") { $0.state.text.components(of: "Økt") == 2 }
        demo.terminal.signal(signal)
        #expect(try demo.terminal.waitForExit() == .code(0))
        #expect(demo.events == ["interrupt", "terminate(Terminal.TerminalSignal.\(name)) "])
    }
}

extension String {
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
