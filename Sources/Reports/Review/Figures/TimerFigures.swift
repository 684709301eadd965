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
