/// What came of reading a line.
public enum LineInput: Sendable, Equatable {
    /// A line, without its line end.
    case line(String)
    /// Ctrl-C: the line was dropped.
    case interrupt
    /// Ctrl-D on an empty line, or the end of a pipe.
    case end
    /// The terminal has gone away, or reading from it failed.
    case closed
    /// Another program asked for the end (SIGTERM or SIGHUP) while the terminal was still there.
    case terminate(TerminalSignal)
}
