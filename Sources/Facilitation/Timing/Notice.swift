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

extension Session {
    /// Everything that a notice could be about at a moment; the shell tells each of them once.
    ///
    /// There are none during an item marked quiet.
    public func notices(at elapsed: Double) -> [Notice] {
        guard let index = state.currentIndex else { return [] }
        let item = state.items[index]
        guard !item.item.marks.contains(.quiet) else { return [] }
        let timing = timing(at: elapsed)
        var notices: [Notice] = []
        for running in state.timers {
            let round = running.round(at: elapsed).number
            if round > 1 { notices.append(.timerRound(timer: running.timer.id, round: round)) }
        }
        if let left = timing.breakLeft {
            if left <= 0 { notices.append(.breakOver(index: state.breaks.count)) }
            return notices
        }
        if let left = timing.itemLeft, left <= -Self.wellOver(minutes: item.minutes) {
            notices.append(.itemOver(item: index))
        }
        let minutes = record.plan.phases[item.phase].minutes
        if let left = timing.phaseLeft, left > 0, left <= Self.warning, minutes > 10 {
            notices.append(.phaseEnding(phase: item.phase))
        }
        if let latest = timing.latestClosing, !timing.isClosing {
            if elapsed > latest {
                notices.append(.closingOverdue)
            } else if elapsed > latest - Self.warning {
                notices.append(.closingSoon)
            }
        }
        return notices
    }

    /// Seconds before an end at which a notice comes.
    static let warning = 300.0

    /// Seconds over its time at which an item is well over: a quarter of it, and at least two minutes.
    static func wellOver(minutes: Int) -> Double { max(120, Double(minutes * 60) / 4) }
}
