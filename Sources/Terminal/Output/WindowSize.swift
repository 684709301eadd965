import Glibc

/// The size of the terminal's window in characters.
public struct WindowSize: Sendable, Equatable {
    /// The columns of a row, at least 1.
    public var columns: Int
    /// The rows of the window, at least 1.
    public var rows: Int

    /// A size; less than 1 counts as 1.
    public init(columns: Int, rows: Int) {
        self.columns = max(1, columns)
        self.rows = max(1, rows)
    }

    /// What is assumed of a terminal that does not tell its size.
    public static let usual = WindowSize(columns: 80, rows: 24)

    /// The size of the terminal behind a descriptor, or nil when there is none or it does not tell.
    public static func of(descriptor: Int32) -> WindowSize? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
        return WindowSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }
}
