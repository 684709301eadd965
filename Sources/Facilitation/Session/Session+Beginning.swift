extension Session {
    /// What the beginning of a session writes down.
    var beginning: [Event] {
        let first = state.order.first { !state.items[$0].isSkipped }
        return [.sessionStarted] + goOn(with: first)
    }

    /// The session begins, or began, at another time than now; not after what followed its first item.
    func begin(at time: Double, now: Double) throws(Refusal) -> [Event] {
        guard time <= now else { throw .notYet }
        let latest = state.position == .notStarted ? now : firstEnd ?? now
        let earliest = min(state.start ?? now, latest) - Self.farthest
        let began = try Self.placed(time, in: earliest...latest)
        return (state.position == .notStarted ? beginning : []) + [.beganAt(began)]
    }

    /// Another end is agreed on; also one that has passed.
    func agreeEnd(at time: Double, now: Double) throws(Refusal) -> [Event] {
        guard time > state.start ?? now else { throw .endsBeforeItBegins }
        return [.endAgreed(at: time)]
    }

    /// What the time was in which treff was not running last.
    func explainGap(_ use: GapUse) throws(Refusal) -> [Event] {
        guard state.gaps.isLastOpen else { throw .noGap }
        return [.gapExplained(as: use)]
    }

    /// A time that somebody says in minutes, moved by less than a minute if that brings it to where it can have been: the
    /// clock on the wall shows no seconds.
    static func placed(_ time: Double, in possible: ClosedRange<Double>) throws(Refusal) -> Double {
        if time <= possible.lowerBound - 60 { throw .tooEarly(earliest: possible.lowerBound) }
        if time >= possible.upperBound + 60 { throw .tooLate(latest: possible.upperBound) }
        return min(max(time, possible.lowerBound), possible.upperBound)
    }

    /// Seconds back to which a session can be said to have begun: half a day, which is how far a time of day reaches.
    private static let farthest = 43_200.0

    /// When the first item was left, or a break began, the first time.
    private var firstEnd: Double? {
        let timeline = Timeline(entries: record.timeline, notes: record.notes)
        let first = timeline.opening.flatMap { timeline.effective[$0].entry.event.item }
        return timeline.effective.enumerated().first { place, timed in
            guard place != timeline.opening else { return false }
            // Another item that is left out takes no time.
            if case .itemSkipped(let item, _) = timed.entry.event, item != first { return false }
            return timed.entry.event.isBoundary
        }?.element.elapsed
    }
}
