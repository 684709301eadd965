import Glibc
import Terminal

extension Waiting {
    /// Waits for a person at a terminal; a pipe on standard input is left alone.
    static func live() -> Waiting {
        let reader = WaitingReader(input: isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : nil, signals: SignalSource())
        return Waiting(wait: { reader.wait(milliseconds: $0) }, close: { reader.close() })
    }
}
