/// Where the shell writes what people read.
///
/// Everything that belongs to one step is handed over in one call and written at once, so that nobody sees half of it.
public protocol Screen: AnyObject {
    /// The size of the window right now.
    var size: WindowSize { get }
    /// Whether styles become escape codes.
    var usesColor: Bool { get }

    /// Writes a text as it is.
    ///
    /// - Throws: `ScreenGone` when nobody can read it any more.
    func write(_ text: String) throws(ScreenGone)

    /// Shows an empty window and keeps what was on it out of sight, also of who scrolls back.
    func hide() throws(ScreenGone)

    /// Brings back what `hide` put away; without effect when nothing is hidden.
    func reveal() throws(ScreenGone)
}

extension Screen {
    /// Writes a text with its styles.
    public func write(_ text: StyledText) throws(ScreenGone) {
        try write(text.encoded(color: usesColor))
    }
}

/// The terminal or the pipe that was written to is no longer there.
public struct ScreenGone: Error, Equatable {
    /// The error number of the system call (`EIO`, `EPIPE`, …).
    public let code: Int32
}
