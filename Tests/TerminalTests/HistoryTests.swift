import Terminal
import TestSupport
import Testing

/// The history, and the search through it, while the clock runs.
struct HistoryTests {
    @Test(arguments: [true, false])
    func searchOverTicksANoticeAndAResize(reflows: Bool) throws {
        let demo = try Demo(["tick=15", "notice=8", "history=hjelp,hopp blåbær,plan"], reflows: reflows)
        try demo.terminal.type("\u{12}blå")
        try demo.terminal.expect("søk: blå")
        try demo.terminal.expect("• fem minutter igjen av oppstarten")
        demo.terminal.forgetStates()
        try demo.waitForTicks(3)
        for columns in [40, 100] {
            demo.terminal.resize(columns: columns, rows: 16)
            try demo.waitForTicks(3)
        }
        #expect(demo.terminal.screen.states.allSatisfy { $0.joined.contains("› hopp blåbær") })
        #expect(demo.terminal.screen.states.allSatisfy { $0.rows.contains("søk: blå") })
        try demo.terminal.type("\r")
        try demo.terminal.expect("> 11")
        #expect(demo.events == ["line hopp blåbær"])
        #expect(!demo.terminal.screen.state.text.contains("søk"))
    }

    @Test func aLongLineFoundBySearchStaysWhole() throws {
        let long = TypingTests.note.replacing(",", with: ";")
        let demo = try Demo(["tick=15", "history=\(long),plan"])
        try demo.terminal.type("\u{12}lenge")
        try demo.terminal.expect("søk: lenge")
        demo.terminal.forgetStates()
        try demo.waitForTicks(3)
        #expect(demo.terminal.screen.states.allSatisfy { $0.joined.contains("› " + long) })
        try demo.terminal.type("\r")
        try demo.terminal.expect("> \(long.unicodeScalars.count)")
        #expect(demo.events == ["line " + long])
    }

    @Test func aFailingSearchSaysSoAndGivesTheLineBack() throws {
        let demo = try Demo(["history=hjelp,plan"])
        try demo.type("påbegynt", showing: "påbegynt")
        try demo.terminal.type("\u{12}xyz😀")
        try demo.terminal.expect("ikke funnet: xyz")
        try demo.terminal.type("\u{07}\u{07}")
        try demo.terminal.expect("the search to be gone") { !$0.state.text.contains("funnet") }
        #expect(demo.terminal.screen.state.text == "Økt › påbegynt")
        #expect(demo.terminal.screen.bells == 0)
    }

    @Test func escapeEndsASearch() throws {
        let demo = try Demo(["history=hjelp,plan"])
        try demo.terminal.type("\u{12}pl")
        try demo.terminal.expect("søk: pl")
        try demo.terminal.type("\u{1B}")
        try demo.terminal.expect("the search to be gone") { !$0.state.text.contains("søk") }
        try demo.type("\u{05} nå", showing: "plan nå")
    }

    @Test func theArrowsRecallWhatWasRemembered() throws {
        let demo = try Demo(["history=hjelp,plan"])
        try demo.type("utkast", showing: "utkast")
        try demo.type("\u{1B}[A", showing: "plan")
        try demo.type("\u{1B}OA", showing: "hjelp")
        try demo.type("\u{1B}[B\u{1B}[B", showing: "utkast")
        try demo.terminal.type("\r\u{1B}[A")
        try demo.terminal.expect("the last command again") { $0.state.text.hasSuffix("› plan") }
    }

    @Test func aVeryLongLineIsNotLeftForAnOlderOne() throws {
        let demo = try Demo(["history=hjelp"], rows: 40)
        let long = String(repeating: "nå ", count: 400)
        try demo.type(long, showing: long)
        try demo.terminal.type("\u{1B}[A\u{1B}[Bx\r")
        try demo.terminal.expect("> 1201")
        #expect(demo.events == ["line " + long + "x"])
    }
}
