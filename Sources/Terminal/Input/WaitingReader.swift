/// Waits for a while at a time, and hears meanwhile what is entered and which signals come.
///
/// It is for a program that mostly looks at something else; the terminal keeps its own line editing.
public final class WaitingReader {
    private let input: InputWait
    private let signals: SignalSource
    private var bytes: [UInt8] = []

    /// Prepares to wait.
    ///
    /// - Parameters:
    ///   - input: Where lines are entered, which stays the caller's to close; nil when nobody sits there.
    ///   - signals: Where signals arrive; closed together with this.
    public init(input: Int32?, signals: SignalSource) {
        // The system passes over a descriptor below zero.
        self.input = InputWait(descriptor: input ?? -1, signals: signals)
        self.signals = signals
    }

    /// Waits, at most so many milliseconds; a signal that asks for nothing ends the wait early.
    public func wait(milliseconds: Int) -> Wake {
        if let line = takeLine() { return .line(line) }
        switch input.wait(milliseconds: milliseconds) {
        case .timeout: return .timeIsUp
        case .gone: return .end
        case .readable:
            guard let new = input.read(), !new.isEmpty else { return .end }
            bytes += new
            return takeLine().map { .line($0) } ?? .timeIsUp
        case .signal(let signal):
            switch signal {
            case .interrupt: return .end
            case .terminate, .hangUp: return .terminate(signal)
            case .suspend: signals.suspendProcess()
            case .resize, .resume: break
            }
            return .timeIsUp
        }
    }

    /// Lets go of the signals.
    public func close() { signals.close() }

    private func takeLine() -> String? {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        defer { bytes.removeSubrange(...end) }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}
