/// An unplanned break.
public struct PauseFigures: Equatable, Sendable {
    /// When it began, from the session's start.
    public var start: Length
    /// When it ended, or how far the session has come.
    public var end: Length
    /// How long it was meant to be, in minutes, if that was said.
    public var minutes: Int?

    /// How long it lasted, without time in which treff was not running.
    public var length: Length
}
