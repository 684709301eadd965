import Facilitation
import Terminal

/// A bar on standard error for work that takes more than a second, where a person sits at a terminal.
struct ProgressBar {
    private let app: App
    private let total: Int
    private let start: Double
    private var isShown = false

    /// Seconds of work before the bar appears.
    private static let patience = 1.0
    private static let width = 30

    init(app: App, total: Int) {
        self.app = app
        self.total = total
        start = app.environment.clock().sinceBoot
    }

    /// Tells that so many are done.
    mutating func show(_ done: Int) {
        guard app.environment.isErrorTerminal(), !app.isStill, app.environment.clock().sinceBoot - start > Self.patience
        else {
            return
        }
        isShown = true
        let filled = total == 0 ? Self.width : done * Self.width / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
        try? app.environment.error.write("\r\(bar) \(done)/\(total)")
    }

    /// Takes the bar away.
    mutating func clear() {
        guard isShown else { return }
        isShown = false
        try? app.environment.error.write("\r" + String(repeating: " ", count: Self.width + 24) + "\r")
    }
}
