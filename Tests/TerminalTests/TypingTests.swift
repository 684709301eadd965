import Foundation
import Terminal
import TestSupport
import Testing

/// What is typed arrives byte for byte, and the screen shows it undamaged all the while.
struct TypingTests {
    /// 300 characters: Norwegian letters, an emoji, a combining mark, a wide letter.
    static let note: String = {
        let start = "Gruppa snakket lenge om søvn og hvile 😀 og én sa «jeg får ikke sove», mens blåbæra sto på bordet. "
        let middle = "Re\u{301}sume\u{301} av runden: å gjøre mindre er også å gjøre noe. 語 Vi tok pause før planen, "
        return String((start + middle + start + middle).prefix(300))
    }()

    static let chunks: [String] = {
        let characters = Array(note)
        return stride(from: 0, to: characters.count, by: 47).map {
            String(characters[$0..<min($0 + 47, characters.count)])
        }
    }()

    /// Types the note in chunks, two ticks after each, and checks every state of the screen.
    static func typeNote(
        on demo: Demo, between: (Int) throws -> Void = { _ in }, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var typed = ""
        for (index, chunk) in chunks.enumerated() {
            demo.terminal.forgetStates()
            let before = typed
            typed += chunk
            try demo.type(chunk, showing: typed)
            try demo.waitForTicks(2)
            try between(index)
            let damaged = demo.terminal.screen.states.first { !$0.joined.contains("› " + before) }
            #expect(damaged == nil, sourceLocation: sourceLocation)
        }
        #expect(demo.terminal.screen.state.joined.contains("› " + note), sourceLocation: sourceLocation)
    }

    @Test func theNoteIsLongEnough() {
        #expect(Self.note.count == 300)
        #expect(Self.chunks.joined() == Self.note)
    }

    @Test(arguments: [
        ["TERM=xterm-256color", "LANG=nb_NO.UTF-8"], ["TERM=xterm"], ["TERM=tmux-256color", "LANG=C"],
        ["TERM=screen", "LC_ALL=POSIX"], ["TERM=linux", "LANG=C.UTF-8"],
    ])
    func aLongNoteOverTicksAndANotice(environment: [String]) throws {
        let demo = try Demo(["tick=15", "notice=12"], environment: environment)
        try Self.typeNote(on: demo)
        try demo.terminal.expect("• fem minutter igjen av oppstarten")
        try demo.terminal.type("\r")
        try demo.terminal.expect("> \(Self.note.unicodeScalars.count)")
        #expect(demo.events == ["line " + Self.note])
        #expect(demo.terminal.screen.unknown == [])
        #expect(demo.terminal.screen.bells == 0)
        let notices = demo.terminal.screen.scrollback + demo.terminal.screen.state.rows
        #expect(notices.filter { $0.contains("fem minutter igjen") } == ["• fem minutter igjen av oppstarten"])
    }

    @Test(arguments: [true, false])
    func aLongNoteInAResizedWindow(reflows: Bool) throws {
        let demo = try Demo(["tick=15"], reflows: reflows)
        try Self.typeNote(on: demo) { index in
            guard index == 2 || index == 4 else { return }
            demo.terminal.resize(columns: index == 2 ? 40 : 100, rows: 16)
            try demo.waitForTicks(2)
            demo.terminal.forgetStates()
        }
        try demo.terminal.type("\r")
        try demo.terminal.expect("the finished line and one new prompt") { screen in
            let rows = screen.state.rows.filter { !$0.isEmpty }
            return rows.suffix(2).first == "> \(Self.note.unicodeScalars.count)" && rows.last?.hasPrefix("Økt") == true
        }
        #expect(demo.events == ["line " + Self.note])
        #expect(demo.terminal.screen.state.rows.filter { $0.hasPrefix("Økt") }.count == 2)
    }

    @Test func editingInTheMiddle() throws {
        let demo = try Demo(["tick=15"])
        try demo.type("blåbær og 😀 fløte", showing: "blåbær og 😀 fløte")
        try demo.terminal.type("\u{1B}[1;5D\u{1B}[D\u{1B}[D\u{7F}\u{7F}\u{7F}")  // Ctrl-Left, Left twice, Backspace
        try demo.waitForTicks(2)
        try demo.type("med", showing: "blåbær med😀 fløte")
        try demo.terminal.type("\u{1B}[3~\u{1B}[H")  // Delete, Home
        try demo.type("3 ", showing: "3 blåbær med fløte")
        #expect(demo.terminal.screen.state.cursorColumn == "Økt \(demo.count) › 3 ".count)
        try demo.terminal.type("\u{1B}OF, e\u{301}\u{1B}[D\u{1B}[3~\r")  // End, and a letter with a mark, deleted whole
        try demo.terminal.expect("> 20")
        #expect(demo.events == ["line 3 blåbær med fløte, "])
    }
}
