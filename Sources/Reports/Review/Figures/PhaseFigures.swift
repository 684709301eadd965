import Facilitation

/// What became of one phase.
public struct PhaseFigures: Equatable, Sendable {
    /// The phase's id: `"2"`.
    public var id: String
    public var title: String
    /// Its planned minutes.
    public var planned: Int
    /// Whether it is the closing.
    public var isClosing: Bool
    /// When it was entered first, from the session's start.
    public var began: Length?
    /// Its items in order.
    public var items: [ItemFigures]

    /// The time that its items took, without breaks and gaps.
    public var actual: Length { items.map(\.actual).sum() }
    /// How much longer it took than planned; negative when shorter.
    public var difference: Length { actual - Length(minutes: planned) }

    /// Whether nothing of it is going on or still to come.
    public var isOver: Bool { items.allSatisfy { $0.outcome != .current && $0.outcome != .pending } }
}
