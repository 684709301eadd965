extension Session {
    /// Everything that a notice could be about at a moment; the shell tells each of them once.
    ///
    /// There are none during an item marked quiet. On a break there is only the break's end, and the timers.
    public func notices(at elapsed: Double) -> [Notice] {
        if state.currentBreak != nil { return rounds(at: elapsed) + breakNotices(at: elapsed) }
        guard let item = state.current else { return rounds(at: elapsed) }
        guard !item.item.marks.contains(.quiet) else { return [] }
        return rounds(at: elapsed) + itemNotices(at: elapsed)
    }

    private func rounds(at elapsed: Double) -> [Notice] {
        state.timers.compactMap { running in
            let round = running.round(at: elapsed).number
            return round > 1 ? .timerRound(timer: running.timer.id, round: round) : nil
        }
    }

    private func breakNotices(at elapsed: Double) -> [Notice] {
        guard let left = timing(at: elapsed).breakLeft, left <= 0 else { return [] }
        return [.breakOver(index: state.breaks.count)]
    }

    private func itemNotices(at elapsed: Double) -> [Notice] {
        guard let index = state.currentIndex else { return [] }
        let item = state.items[index]
        let timing = timing(at: elapsed)
        var notices: [Notice] = []
        let over = -(timing.itemLeft ?? 0) - Self.wellOver(minutes: item.minutes)
        if over >= 0 {
            let times = Int(min(over / Self.again, 1_000_000))
            notices.append(times == 0 ? .itemOver(item: index) : .itemStillOver(item: index, times: times))
        }
        let minutes = state.phaseMinutes[item.phase]
        if let left = timing.phaseLeft, left > 0, left <= Self.warning, minutes > 10 {
            notices.append(.phaseEnding(phase: item.phase))
        }
        if let latest = timing.latestClosing, !timing.isClosing {
            if elapsed > latest {
                notices.append(.closingOverdue)
            } else if elapsed >= latest - Self.warning {
                notices.append(.closingSoon)
            }
        }
        return notices
    }

    /// Seconds before an end at which a notice comes.
    static let warning = 300.0

    /// Seconds after which it is told again that an item is over its time.
    static let again = 600.0

    /// Seconds over its time at which an item is well over: a quarter of it, and at least two minutes.
    static func wellOver(minutes: Int) -> Double { max(120, Double(minutes) * 15) }
}

/// Something that one quiet line tells the leader, once.
public enum Notice: Hashable, Sendable {
    /// Five minutes or less are left of a phase, by index.
    case phaseEnding(phase: Int)
    /// An item is well over its time, by index.
    case itemOver(item: Int)
    /// An item, by index, is so many times ten minutes more over its time.
    case itemStillOver(item: Int, times: Int)
    /// Five minutes or less are left to the latest start of the closing.
    case closingSoon
    /// The latest start of the closing has passed.
    case closingOverdue
    /// A timer goes into another round, by its id.
    case timerRound(timer: Int, round: Int)
    /// The time said for a break is over.
    case breakOver(index: Int)
}
