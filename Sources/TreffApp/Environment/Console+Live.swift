import Glibc
import Terminal

extension Console {
    /// The terminal on standard input and output, or the pipe in its place.
    static func live(_ options: ConsoleOptions) -> Console {
        let signals = SignalSource()
        let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        let name = getenv("TERM").map { String(cString: $0) } ?? "dumb"
        let isCapable = isTerminal && !options.isStill && LineEditor.isCapable(terminalName: name)
        let screen = DescriptorScreen(
            descriptor: STDOUT_FILENO, obeysCodes: isCapable, usesColor: isCapable && options.allowsColor)
        let editor =
            isCapable
            ? LineEditor(
                input: STDIN_FILENO, output: STDOUT_FILENO, signals: signals, usesColor: options.allowsColor,
                searchLabels: options.searchLabels) : nil
        let reader: any LineReader =
            editor ?? PlainReader(input: STDIN_FILENO, signals: signals, screen: isTerminal ? screen : nil)
        return Console(
            reader: reader, screen: screen, isInteractive: isTerminal, isStill: isTerminal && !isCapable
        ) {
            reader.close()
            signals.close()
        }
    }
}

extension Waiting {
    /// Waits for a person at a terminal; a pipe on standard input is left alone.
    ///
    /// - Parameter hidesKeys: Whether what is typed is not shown.
    static func live(hidesKeys: Bool) -> Waiting {
        let reader = WaitingReader(
            input: isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : nil, signals: SignalSource(), hidesKeys: hidesKeys)
        return Waiting(
            wait: { reader.wait(milliseconds: $0) }, suspend: { reader.suspend() }, close: { reader.close() })
    }
}
