extension SessionState {
    /// An end that was agreed on during the session.
    struct AgreedEnd: Equatable {
        var end: Double
        /// When that was said; the time between sittings after it moves the end along.
        var said: Double
    }

    /// Whether another end was agreed on during the session.
    public var hasAgreedEnd: Bool { agreedEnd != nil }

    /// When the session should end: as it was agreed on last, else the planned minutes after it began, and with them the
    /// time between its sittings. Before it begins, as if it began at this moment.
    public func plannedEnd(at elapsed: Double) -> Double {
        if let agreedEnd { return agreedEnd.end + gaps.seconds(of: .sitting, from: agreedEnd.said, to: elapsed) }
        let start = start ?? elapsed
        return start + Double(plannedMinutes) * 60 + gaps.seconds(of: .sitting, from: start, to: elapsed)
    }

    /// Seconds of the session that have passed: since it began, without the time between its sittings; negative before it began.
    public func passed(at elapsed: Double) -> Double { passed(from: start ?? 0, to: elapsed) }

    /// Seconds from one point to another without the time between sittings.
    func passed(from start: Double, to end: Double) -> Double {
        end - start - gaps.seconds(of: .sitting, from: start, to: end)
    }

    /// The point at which so many seconds of the session had passed; the earliest of several.
    public func elapsed(passed: Double) -> Double {
        var elapsed = (start ?? 0) + passed
        for gap in gaps.all where gap.use == .sitting && gap.period.start < elapsed {
            elapsed += gap.period.overlap(from: start ?? 0, to: .infinity)
        }
        return elapsed
    }

    /// Seconds that nobody knows of.
    public var gapSeconds: Double { start.map { gaps.seconds(of: nil, from: $0, to: .infinity) } ?? 0 }

    /// Seconds of all breaks, up to a moment.
    public func breakSeconds(at elapsed: Double) -> Double {
        let running = currentBreak == nil ? 0 : known(from: since, to: elapsed)
        return knownBreakSeconds + running + (start.map { gaps.seconds(of: .pause, from: $0, to: elapsed) } ?? 0)
    }

    /// Seconds of a period in which treff was running; 0 for a period that ends before it begins.
    func known(from start: Double, to end: Double) -> Double {
        let missing = gaps.all.reduce(0) { $0 + $1.period.overlap(from: start, to: end) }
        return max(0, end - start - missing)
    }

    /// Seconds that an item has taken, up to a moment.
    public func seconds(of index: Int, at elapsed: Double) -> Double {
        let running = currentIndex == index && currentBreak == nil ? known(from: since, to: elapsed) : 0
        return items[index].seconds + running
    }
}

/// The periods in which treff was not running, in order; they do not overlap.
public struct Gaps: Equatable, Sendable {
    /// A period, and what the leader said that it was; `nil` when nobody knows.
    public struct Gap: Equatable, Sendable {
        public var period: Period
        public var use: GapUse?
    }

    public private(set) var all: [Gap] = []
    /// The last one can be told of, unless it lasted no time.
    private(set) var isLastOpen = false

    /// Takes up a gap of so many seconds that ends at a point.
    mutating func add(_ seconds: Double, endingAt end: Double) {
        let start = max(all.last?.period.end ?? 0, end - max(0, seconds))
        isLastOpen = start < end
        if isLastOpen { all.append(Gap(period: Period(start: start, end: end))) }
    }

    /// Says what the last gap was.
    mutating func explain(_ use: GapUse) {
        if isLastOpen { all[all.count - 1].use = use }
    }

    /// Those of one kind.
    public func periods(of use: GapUse?) -> [Period] { all.filter { $0.use == use }.map(\.period) }

    /// Seconds of one kind between two points.
    func seconds(of use: GapUse?, from start: Double, to end: Double) -> Double {
        all.reduce(0) { $1.use == use ? $0 + $1.period.overlap(from: start, to: end) : $0 }
    }
}
