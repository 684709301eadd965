import Foundation
import TestSupport

/// A session on a terminal, and what one looks for on its screen.
struct LiveTerminal {
    let terminal: PseudoTerminal

    /// Starts the program, waits for the first prompt of a session, and begins one that is only ready.
    init(_ treff: Treff, _ arguments: String..., columns: Int = 80, rows: Int = 24) throws {
        terminal = try treff.open(arguments, columns: columns, rows: rows)
        try terminal.expect("›")
        guard isReady else { return }
        try terminal.type("\r")
        try terminal.expect("a session that has begun") { _ in !isReady }
    }

    private var isReady: Bool { clock.contains("Klar") || clock.contains("Ready") }

    /// What stands before the sign in the last prompt: the running clock.
    var clock: String { Self.clock(in: terminal.screen.state) }

    /// Waits until the clock in the prompt has changed so many times.
    func waitForTicks(_ count: Int) throws {
        for _ in 0..<count {
            let before = clock
            try terminal.expect("another clock than “\(before)”") { Self.clock(in: $0.state) != before }
        }
    }

    /// Types a text and waits until all of a line can be seen after the prompt.
    func type(_ text: String, showing line: String) throws {
        try terminal.type(text)
        try terminal.expect("to see the line “\(line)”") { $0.state.joined.contains("› " + line) }
    }

    /// Enters a line and waits for what it brings.
    func enter(_ line: String, expecting text: String) throws {
        try terminal.type(line + "\r")
        try terminal.expect(text)
    }

    /// The states of the screen since they were forgotten in which a line after the prompt could not be seen whole.
    func states(without line: String) -> [ScreenState] {
        terminal.screen.states.filter { !$0.joined.contains("› " + line) }
    }

    /// All rows, those that were pushed out at the top first.
    var rows: [String] { terminal.screen.scrollback + terminal.screen.state.rows }

    private static func clock(in state: ScreenState) -> String {
        guard let row = state.rows.last(where: { $0.contains("›") }) else { return "" }
        return String(row[..<(row.firstIndex(of: "›") ?? row.endIndex)])
    }
}
