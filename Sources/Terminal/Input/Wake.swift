/// What ends a wait.
public enum Wake: Sendable, Equatable {
    /// The time is up.
    case timeIsUp
    /// Somebody entered a line, given without its ending.
    case line(String)
    /// Somebody wants no more: Ctrl-C, or the end of the input.
    case end
    /// The program is asked to end, or its terminal has gone away.
    case terminate(TerminalSignal)
}
