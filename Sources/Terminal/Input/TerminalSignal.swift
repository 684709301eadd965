import Glibc

/// The signals that a live shell answers.
public enum TerminalSignal: Sendable, Equatable, CaseIterable {
    /// SIGINT, sent by another program: like Ctrl-C.
    case interrupt
    /// SIGTERM: the program is asked to end.
    case terminate
    /// SIGHUP: the terminal is going away.
    case hangUp
    /// SIGWINCH: the window has another size.
    case resize
    /// SIGTSTP, sent by another program: like Ctrl-Z.
    case suspend
    /// SIGCONT: the program goes on after it was stopped.
    case resume

    public var number: Int32 {
        switch self {
        case .interrupt: SIGINT
        case .terminate: SIGTERM
        case .hangUp: SIGHUP
        case .resize: SIGWINCH
        case .suspend: SIGTSTP
        case .resume: SIGCONT
        }
    }
}
