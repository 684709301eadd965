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

/// How the closing went: what groups lose first when time is short.
public struct ClosingFigures: Equatable, Sendable {
    /// The closing itself.
    public var phase: PhaseFigures
    /// The latest time at which it could begin and have its whole length within the plan.
    public var latest: Length

    /// When it began, if it did.
    public var began: Length? { phase.began }
    /// How long after the latest time it began; negative when earlier.
    public var delay: Length? { began.map { $0 - latest } }

    /// How much of it was held.
    public var completeness: Completeness {
        let required = phase.items.filter { !$0.item.marks.contains(.optional) }
        let counted = required.isEmpty ? phase.items : required
        let held = counted.count { $0.isHeld }
        return held == 0 ? .missing : held < counted.count ? .partial : .complete
    }

    /// How much of the closing was held; the raw value is the name in exported data.
    public enum Completeness: String, Sendable, CaseIterable {
        /// Every item that is not optional.
        case complete
        /// Some of them.
        case partial
        /// None of them.
        case missing
    }
}
