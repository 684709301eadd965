import Glibc

/// Waits for a while at a time, and hears meanwhile what is entered and which signals come.
///
/// It is for a program that mostly looks at something else. Where lines are entered the terminal keeps its own line
/// editing; where a window is filled with something to look at, keys are not shown, and q ends.
public final class WaitingReader {
    private let input: InputWait
    private let signals: SignalSource
    private let modes: TerminalModes?
    private var bytes: [UInt8] = []

    /// Prepares to wait.
    ///
    /// - Parameters:
    ///   - input: Where lines are entered, which stays the caller's to close; nil when nobody sits there.
    ///   - signals: Where signals arrive; closed together with this.
    ///   - hidesKeys: Whether keys are not shown, and no lines are entered.
    public init(input: Int32?, signals: SignalSource, hidesKeys: Bool = false) {
        // The system passes over a descriptor below zero.
        self.input = InputWait(descriptor: input ?? -1, signals: signals)
        self.signals = signals
        modes = hidesKeys ? input.flatMap(TerminalModes.init) : nil
        modes?.listen()
    }

    /// Waits, at most so many milliseconds; a signal that asks for nothing ends the wait early.
    public func wait(milliseconds: Int) -> Wake {
        if let line = takeLine() { return .line(line) }
        switch input.wait(milliseconds: milliseconds) {
        case .timeout: return .timeIsUp
        case .gone: return .end
        case .readable:
            guard let new = input.read(), !new.isEmpty else { return .end }
            if modes != nil { return new.contains(where: Self.ends.contains) ? .end : .timeIsUp }
            bytes += new
            return takeLine().map { .line($0) } ?? .timeIsUp
        case .signal(let signal):
            switch signal {
            case .interrupt: return .end
            case .terminate, .hangUp: return .terminate(signal)
            case .suspend: return .suspend
            case .resize, .resume: return .timeIsUp
            }
        }
    }

    /// Stops the program as Ctrl-Z does, and comes back when it is continued.
    public func suspend() {
        modes?.restore()
        signals.suspendProcess()
        modes?.listen()
    }

    /// Lets go of the signals, and of the terminal.
    public func close() {
        modes?.restore()
        signals.close()
    }

    /// The keys that end: q, and Ctrl-D.
    private static let ends: Set<UInt8> = [UInt8(ascii: "q"), UInt8(ascii: "Q"), 4]

    private func takeLine() -> String? {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        defer { bytes.removeSubrange(...end) }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}
