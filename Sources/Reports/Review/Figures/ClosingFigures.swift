import Facilitation

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
