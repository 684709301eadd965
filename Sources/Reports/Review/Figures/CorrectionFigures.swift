/// A step that the leader told of afterwards.
public struct CorrectionFigures: Equatable, Sendable {
    /// The item that the step belongs to; `nil` for a break.
    public var item: String?
    /// When it was written down, from the session's start.
    public var written: Length
    /// When it happened, as she said.
    public var happened: Length
}
