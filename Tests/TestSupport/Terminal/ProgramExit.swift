/// How a program ended.
public enum ProgramExit: Equatable, Sendable {
    /// By itself, with an exit code.
    case code(Int32)
    /// By a signal.
    case signal(Int32)

    /// Reads what `waitpid` tells.
    init(status: Int32) {
        let signal = status & 0x7F
        self = signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
    }
}

/// A test could not go on; the description says what was missing and what was seen instead.
public struct TerminalFailure: Error, CustomStringConvertible {
    /// What went wrong.
    public let description: String

    /// A failure in words.
    public init(_ description: String) {
        self.description = description
    }
}
