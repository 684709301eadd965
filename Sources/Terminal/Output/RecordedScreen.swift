/// A screen in memory, for tests and for whoever wants the text itself.
public final class RecordedScreen: Screen {
    /// Everything that was written, in order.
    public private(set) var text = ""
    /// Whether the window is empty at the moment because of `hide`.
    public private(set) var isHidden = false
    /// The size that it claims to have.
    public var size: WindowSize
    /// Whether styles become escape codes.
    public let usesColor: Bool
    /// When set, every write fails as if the terminal had gone away.
    public var isGone = false

    /// An empty screen.
    public init(size: WindowSize = .usual, usesColor: Bool = false) {
        self.size = size
        self.usesColor = usesColor
    }

    /// Keeps a text.
    public func write(_ text: String) throws(ScreenGone) {
        if isGone { throw ScreenGone(code: 5) }
        self.text += text
    }

    /// Notes that the window is empty.
    public func hide() throws(ScreenGone) {
        if isGone { throw ScreenGone(code: 5) }
        isHidden = true
    }

    /// Notes that the window shows its text again.
    public func reveal() throws(ScreenGone) {
        if isGone { throw ScreenGone(code: 5) }
        isHidden = false
    }
}
