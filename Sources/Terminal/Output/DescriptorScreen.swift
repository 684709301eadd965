/// The screen behind a descriptor: a terminal, or a pipe or file that takes the same text without escape codes.
public final class DescriptorScreen: Screen {
    private let descriptor: Int32
    private let obeysCodes: Bool
    private var isHidden = false

    /// Whether styles become escape codes.
    public let usesColor: Bool

    /// Writes to a descriptor, which stays the caller's to close.
    ///
    /// - Parameters:
    ///   - descriptor: Where to write.
    ///   - obeysCodes: Whether it is a terminal that obeys escape codes (see `LineEditor.isCapable`).
    ///   - usesColor: Whether styles are wanted; without effect where escape codes are not obeyed.
    public init(descriptor: Int32, obeysCodes: Bool, usesColor: Bool) {
        self.descriptor = descriptor
        self.obeysCodes = obeysCodes
        self.usesColor = usesColor && obeysCodes
    }

    /// The size of the window right now; 80 × 24 where it is not told.
    public var size: WindowSize { WindowSize.of(descriptor: descriptor) ?? .usual }

    /// Writes a text as it is.
    public func write(_ text: String) throws(ScreenGone) {
        try writeAll(text, to: descriptor)
    }

    /// Turns to the terminal's alternate screen, which is empty and leaves no trace in the scrollback.
    public func hide() throws(ScreenGone) {
        guard obeysCodes, !isHidden else { return }
        isHidden = true
        try write("\u{1B}[?1049h\u{1B}[2J\u{1B}[H")
    }

    /// Turns back to the main screen.
    public func reveal() throws(ScreenGone) {
        guard isHidden else { return }
        isHidden = false
        try write("\u{1B}[?1049l")
    }
}
