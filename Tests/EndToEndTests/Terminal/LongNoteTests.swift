import TestSupport
import Testing

/// A long note is typed while the clock runs, and arrives byte for byte; the screen shows it undamaged all the while.
struct LongNoteTests {
    var treff: Treff

    init() throws { treff = try Treff() }

    private func rehearse(columns: Int = 60) throws -> LiveTerminal {
        try LiveTerminal(treff, "rehearse", "mestringstreff/1", "--speed", "600", columns: columns, rows: 24)
    }

    /// Enters the note and compares what is saved with what was typed.
    private func enter(on live: LiveTerminal) throws {
        try live.enter("", expecting: "✓ Notat 1")
        try live.terminal.type("\u{04}")
        #expect(try live.terminal.waitForExit() == .code(0))
        #expect(try #require(try treff.saved().first).texts.map(\.bytes) == [LongNote.text.bytes])
        #expect(live.terminal.screen.unknown == [])
        #expect(live.terminal.screen.bells == 0)
    }

    @Test func theNoteHas300Characters() {
        #expect(LongNote.text.count == 300)
        #expect(LongNote.pieces.joined() == LongNote.text)
    }

    @Test(arguments: [
        ["LANG": "nb_NO.UTF-8"], [:], ["LANG": "C"], ["LC_ALL": "POSIX", "TERM": "screen"],
        ["LANG": "en_GB.ISO-8859-1", "LANGUAGE": "nb", "TERM": "linux"],
    ])
    mutating func overTicksAndANotice(variables: [String: String]) throws {
        treff.variables["LANG"] = nil
        treff.variables.merge(variables) { $1 }
        let live = try LiveTerminal(
            treff, "rehearse", "mestringstreff/1", "--speed", "600", "--lang", "nb", columns: 60, rows: 24)
        let damaged = try LongNote.type(on: live)
        #expect(damaged == [])
        // At this speed the first item is long over its four minutes by now, and the opening has ended.
        #expect(live.rows.filter { $0.hasPrefix("· ") && $0.hasSuffix("over tida.") }.count == 1)
        try enter(on: live)
    }

    @Test func throughOtherWindowSizes() throws {
        let live = try rehearse()
        let damaged = try LongNote.type(on: live) { index in
            guard let columns = [1: 40, 3: 100, 5: 60][index] else { return }
            live.terminal.resize(columns: columns, rows: 24)
            try live.waitForTicks(2)
        }
        #expect(damaged == [])
        try enter(on: live)
    }

    @Test func aroundASearchThroughTheHistory() throws {
        let live = try rehearse()
        try live.enter("tid", expecting: "Tempo")
        try live.enter("plan", expecting: "→ nå")
        #expect(try LongNote.type(on: live) == [])
        try live.terminal.type("\u{12}ti")
        try live.terminal.expect("søk: ti")
        live.terminal.forgetStates()
        try live.waitForTicks(3)
        #expect(live.states(without: "tid") == [])
        #expect(live.terminal.screen.states.allSatisfy { $0.rows.contains("søk: ti") })
        live.terminal.resize(columns: 44, rows: 24)
        // A window that has become narrower may lose its last row until it is drawn again.
        try live.waitForTicks(1)
        live.terminal.forgetStates()
        try live.waitForTicks(3)
        #expect(live.states(without: "tid") == [])
        #expect(live.terminal.screen.states.allSatisfy { $0.rows.contains("søk: ti") })
        // Ctrl-G gives up, and the line that was being typed is back.
        try live.type("\u{07}", showing: LongNote.text)
        try enter(on: live)
    }

    @Test(arguments: ["dumb", "ukjent", ""])
    mutating func onATerminalWithoutCodes(name: String) throws {
        treff.variables["TERM"] = name.isEmpty ? nil : name
        let live = try rehearse()
        var typed = ""
        for piece in LongNote.pieces {
            live.terminal.forgetStates()
            let before = typed
            typed += piece
            try live.type(piece, showing: typed)
            #expect(live.states(without: before) == [])
        }
        try enter(on: live)
        #expect(!live.terminal.output.contains(0x1B))
    }
}

extension String {
    /// The bytes; two texts can be equal and have other bytes.
    fileprivate var bytes: [UInt8] { Array(utf8) }
}
