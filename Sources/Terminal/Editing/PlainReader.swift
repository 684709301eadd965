/// Reads lines from a pipe, a file, or a terminal that knows no escape codes.
///
/// A line is whatever stands before a line feed, of any length; the return of a Windows line end is dropped, and bytes that
/// are not UTF-8 become U+FFFD. A byte-order mark at the very start is dropped. What stands after the last line feed is a line too.
public final class PlainReader: LineReader {
    private let input: InputWait
    private let screen: (any Screen)?
    private var bytes: [UInt8] = []
    private var searched = 0
    private var isAtEnd = false
    /// Whether nothing was taken yet, so that a byte-order mark may stand first.
    private var isAtStart = true

    /// Reads from a descriptor, which stays the caller's to close.
    ///
    /// - Parameters:
    ///   - input: Where lines are read.
    ///   - signals: Where signals arrive; without it they do what they do by themselves.
    ///   - screen: Where prompts are shown, once for each line, and notices as they come; nil for a pipe, which needs none.
    public init(input: Int32, signals: SignalSource?, screen: (any Screen)? = nil) {
        self.input = InputWait(descriptor: input, signals: signals)
        self.screen = screen
    }

    /// What was read after the last line feed.
    public var unfinished: String { String(decoding: bytes, as: UTF8.self) }

    /// Reads one line, after showing the prompt where there is somebody to see it.
    public func readLine(_ request: LineRequest) -> LineInput {
        guard show(request) else { return .closed }
        while true {
            dropByteOrderMark()
            if let line = takeLine() { return .line(line) }
            if isAtEnd {
                isAtEnd = false
                if bytes.isEmpty { leaveRow() }
                return bytes.isEmpty ? .end : .line(takeRest())
            }
            switch input.wait(milliseconds: screen == nil ? nil : request.millisecondsToTick()) {
            case .timeout: if !tell(request) { return .closed }
            case .readable, .gone:
                // A pipe whose writer is gone may still hold lines; reading tells the end.
                guard let new = input.read() else { return .closed }
                bytes += new
                isAtEnd = new.isEmpty
            case .signal(let signal):
                if let end = answer(signal) {
                    leaveRow()
                    return end
                }
                if signal == .suspend, !show(request) { return .closed }
            }
        }
    }

    /// Does nothing: there is no history to recall.
    public func remember(_ line: String) {}

    /// Does nothing: the terminal's modes were never touched.
    public func close() {}

    private func show(_ request: LineRequest) -> Bool {
        guard let screen else { return true }
        let notices = request.notices().map { $0 + "\n" }
        do {
            try screen.write((notices + [request.prompt(screen.size.columns).text]).reduce(StyledText(), +))
            return true
        } catch {
            return false
        }
    }

    /// Shows what has come up meanwhile, on lines of their own with the prompt after them. A line that is being typed is the
    /// terminal's, and goes on as it was.
    private func tell(_ request: LineRequest) -> Bool {
        let notices = request.notices()
        guard let screen, !notices.isEmpty else { return true }
        do {
            try screen.write("\n" + StyledText(rows: notices) + request.prompt(screen.size.columns).text)
            return true
        } catch {
            return false
        }
    }

    /// What comes after a line that was not entered stands below the prompt.
    private func leaveRow() { try? screen?.write("\n") }

    private func answer(_ signal: TerminalSignal) -> LineInput? {
        switch signal {
        case .interrupt: return .interrupt
        case .terminate, .hangUp: return .terminate(signal)
        case .suspend: input.signals?.suspendProcess()
        case .resize, .resume: break
        }
        return nil
    }

    private func dropByteOrderMark() {
        guard isAtStart, bytes.count >= 3 else { return }
        isAtStart = false
        guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
        bytes.removeFirst(3)
        searched = 0
    }

    private func takeLine() -> String? {
        guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
            searched = bytes.count
            return nil
        }
        defer {
            bytes.removeSubrange(...end)
            searched = 0
            isAtStart = false
        }
        let line = bytes[..<end]
        return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }

    private func takeRest() -> String {
        defer {
            bytes = []
            searched = 0
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
