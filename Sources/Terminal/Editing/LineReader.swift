/// Where lines come from: a terminal with an editor, a terminal without one, or a pipe.
public protocol LineReader: AnyObject {
    /// Reads one line.
    func readLine(_ request: LineRequest) -> LineInput

    /// Makes a line one that the arrow keys recall; readers without a history forget it.
    func remember(_ line: String)

    /// What had been typed or read when reading ended without a line: worth keeping when the terminal went away.
    var unfinished: String { get }

    /// Leaves the terminal as it was found; without effect the second time.
    func close()
}
