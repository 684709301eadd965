import Facilitation

/// What became of an exercise timer.
public struct TimerFigures: Equatable, Sendable {
    /// The timer as it was set. Its label is free text where the leader typed it.
    public var timer: ExerciseTimer
    /// The index of the item that was going on.
    public var item: Int?
    /// When it began, from the session's start.
    public var start: Length
    /// How long it ran, at most what it was set to.
    public var ran: Length
    /// Whether it ran to its end.
    public var isComplete: Bool { ran >= Length(seconds: timer.seconds) }
}

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

/// A step that the leader told of afterwards.
public struct CorrectionFigures: Equatable, Sendable {
    /// The item that the step belongs to; `nil` for a break.
    public var item: String?
    /// When it was written down, from the session's start.
    public var written: Length
    /// When it happened, as she said.
    public var happened: Length
}
