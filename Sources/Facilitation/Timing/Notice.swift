/// Something that one quiet line tells the leader, once.
public enum Notice: Hashable, Sendable {
    /// Five minutes or less are left of a phase, by index.
    case phaseEnding(phase: Int)
    /// An item is well over its time, by index.
    case itemOver(item: Int)
    /// Five minutes or less are left to the latest start of the closing.
    case closingSoon
    /// The latest start of the closing has passed.
    case closingOverdue
    /// A timer goes into another round, by its id.
    case timerRound(timer: Int, round: Int)
    /// The time said for a break is over.
    case breakOver(index: Int)
}
