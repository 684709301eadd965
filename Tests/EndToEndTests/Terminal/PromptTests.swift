import TestSupport
import Testing

/// The prompt in windows of several widths, as it is seen.
struct PromptTests {
    @Test(arguments: [40, 60, 61, 72, 80, 100, 200])
    func isOneRowWithItsThreeFigures(columns: Int) throws {
        let treff = try Treff()
        let live = try LiveTerminal(treff, "run", "mestringstreff/6", columns: columns)
        let figures = /. \+?\d+:\d\d .*(avsl\.|avslutning senest) \d\d:\d\d · (à jour|\d+ min (foran|etter)) ›$/
        for line in ["hopp 1.2", "hopp 2.3", "hopp 2.1", "+37"] {
            try live.terminal.type(line + "\r")
            try live.terminal.expect("the answer to \(line)") { screen in
                let row = screen.state.rows[screen.state.cursorRow]
                return row.hasSuffix(" ›") && screen.state.text.contains("› \(line)")
                    && screen.state.cursorColumn == row.count + 1
            }
            let state = live.terminal.screen.state
            let row = state.rows[state.cursorRow]
            #expect(row.count < columns)
            let hasFigures = row.contains(figures)
            #expect(columns < 60 || hasFigures, "\(row)")
            let isLast = state.rows[(state.cursorRow + 1)...].allSatisfy { $0.isEmpty }
            #expect(isLast)
        }
        try live.terminal.type("\u{04}")
        #expect(try live.terminal.waitForExit() == .code(0))
    }
}
