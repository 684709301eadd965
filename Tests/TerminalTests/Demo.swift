import Foundation
import TestSupport
import Testing

/// The demo program on a pseudo-terminal, and the log of what it read.
final class Demo {
    let terminal: PseudoTerminal
    private let log: String

    /// Starts the demo; `through` is a command that gets the demo's own as its arguments.
    init(
        _ options: [String] = [], environment: [String] = ["TERM=xterm-256color", "LANG=nb_NO.UTF-8"],
        columns: Int = 60, rows: Int = 16, reflows: Bool = true, through shell: [String] = []
    ) throws {
        log = FileManager.default.temporaryDirectory.path + "/terminal-demo-\(UUID().uuidString)"
        terminal = try PseudoTerminal(
            shell + [try Self.program(), log] + options, environment: environment, columns: columns, rows: rows,
            reflows: reflows)
        try terminal.expect("Økt")
    }

    deinit { try? FileManager.default.removeItem(atPath: log) }

    /// What the demo has read so far, an event a line.
    var events: [String] { Array(logged.dropFirst()) }

    /// The demo's own process.
    var process: Int32 {
        get throws { try #require(logged.first.flatMap { Int32($0) }) }
    }

    private var logged: [String] {
        let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }

    /// The prompt's counter, which goes on at every tick.
    var count: Int { Self.count(in: terminal.screen.state) ?? 0 }

    /// Waits until the clock in the prompt has ticked some times.
    func waitForTicks(_ ticks: Int) throws {
        let target = count + ticks
        try terminal.expect("until the prompt counts to \(target)") { (Self.count(in: $0.state) ?? 0) >= target }
    }

    /// Types a text and waits until all of the line can be seen.
    func type(_ text: String, showing line: String) throws {
        try terminal.type(text)
        try terminal.expect("to see the line “\(line)”") { $0.state.joined.contains("› " + line) }
    }

    private static func count(in state: ScreenState) -> Int? {
        guard let start = state.text.range(of: "Økt ", options: .backwards) else { return nil }
        return Int(state.text[start.upperBound...].prefix { $0.isNumber })
    }

    private static func program() throws -> String {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? tests
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("terminal-demo").path
    }
}
