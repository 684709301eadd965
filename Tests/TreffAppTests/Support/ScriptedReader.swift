import Terminal

/// A reader that follows a list of what somebody does at the keyboard, and lets time pass between.
final class ScriptedReader: LineReader {
    /// What happens next.
    enum Step {
        /// A line is typed and entered.
        case type(String)
        /// Seconds pass; what the shell has to tell is told.
        case pass(Double)
        /// Something happens around the program.
        case happen(() -> Void)
        /// Ctrl-C, Ctrl-D, a signal, or the terminal going away.
        case key(LineInput)
        /// Ctrl-C is pressed with words typed and not entered.
        case interrupt(String)
        /// The terminal goes away with words typed and not entered.
        case gone(String)
        /// Tab is pressed after some words.
        case tab(String)
    }

    private var steps: [Step]
    private let screen: RecordedScreen
    private let clock: HandClock
    private(set) var unfinished = ""
    private let beginsAtOnce: Bool
    private(set) var isClosed = false
    /// The lines that the arrow keys recall.
    private(set) var history: [String] = []

    init(_ steps: [Step], screen: RecordedScreen, clock: HandClock, beginsAtOnce: Bool = true) {
        self.beginsAtOnce = beginsAtOnce
        self.steps = steps
        self.screen = screen
        self.clock = clock
    }

    func readLine(_ request: LineRequest) -> LineInput {
        while !steps.isEmpty {
            // Whoever leads the session begins it before anything else, unless the test says how.
            let prompt = request.prompt(screen.size.columns).entered
            if beginsAtOnce, ["Klar", "Ready"].contains(where: { prompt.text.hasPrefix($0) }) {
                show(prompt + "\n")
                return .line("")
            }
            unfinished = ""
            switch steps.removeFirst() {
            case .type(let line):
                show(prompt + StyledText(line) + "\n")
                return .line(line)
            case .pass(let seconds):
                clock.seconds += seconds
                for notice in request.notices() { show(notice + "\n") }
            case .happen(let change): change()
            case .key(let input): return input
            case .interrupt(let words):
                unfinished = words
                return .interrupt
            case .gone(let words):
                unfinished = words
                return .closed
            case .tab(let words):
                let candidates = request.complete?(words).candidates ?? []
                show(StyledText("[\(words)⇥ \(candidates.joined(separator: ", "))]\n"))
            }
        }
        return .end
    }

    func remember(_ line: String) { history.append(line) }

    func close() { isClosed = true }

    private func show(_ text: StyledText) { try? screen.write(text) }
}

/// A clock that a test moves by hand.
final class HandClock {
    /// Seconds since the machine was switched on.
    var seconds = 1000.0
}
