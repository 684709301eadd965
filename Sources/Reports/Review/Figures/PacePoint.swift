import Facilitation

/// How far behind the plan a session was at one moment.
public struct PacePoint: Equatable, Sendable {
    /// When, from the session's start.
    public var at: Length
    /// How much later than planned the session would have ended if all that was left had taken the time given to it;
    /// negative when ahead.
    public var lateness: Length
}

extension Record {
    /// The pace over the session, as the leader could have seen it: between two points it changes evenly.
    ///
    /// - Parameter end: How far a session that goes on has come, in seconds since the record was made.
    func pace(until end: Double) -> [PacePoint] {
        var curve = PaceCurve(plan: plan, from: Session(self).state.start ?? 0)
        let state = replay { before, elapsed, entry in
            if case .resumed(let gap) = entry.event {
                curve.follow(before, until: elapsed - gap)
            } else {
                curve.follow(before, until: elapsed)
            }
            curve.move(to: elapsed)
        }
        curve.follow(state, until: end)
        let time = SessionTime(state: state)
        return curve.points.map(time.point)
    }
}

/// Follows the forecast of a session's end.
private struct PaceCurve {
    let plan: Plan
    private(set) var points: [PacePoint] = []
    private var time: Double

    /// Seconds between two looks at the forecast; within them it is looked at again where it bends.
    private static let step = 60.0

    init(plan: Plan, from start: Double) {
        self.plan = plan
        time = start
    }

    /// Follows a state that lasts until a moment: mostly even, and rising while an item is over its time.
    /// A state that lasts no time at all, as between the end of one item and the start of the next, leaves no trace.
    mutating func follow(_ state: SessionState, until end: Double) {
        guard end > time, state.position != .notStarted, state.position != .ended else { return }
        var start = (at: time, late: lateness(state, time))
        add(start)
        while start.at < end {
            let at = min(end, start.at + Self.step)
            let next = (at: at, late: lateness(state, at))
            bend(state, start, next)
            add(next)
            start = next
        }
    }

    mutating func move(to elapsed: Double) { time = max(time, elapsed) }

    private func lateness(_ state: SessionState, _ elapsed: Double) -> Double {
        state.forecastEnd(of: plan, at: elapsed) - state.plannedEnd(at: elapsed)
    }

    /// Adds what lies between two looks, to the tenth of a second, where that is not on their line.
    private mutating func bend(
        _ state: SessionState, _ left: (at: Double, late: Double), _ right: (at: Double, late: Double)
    ) {
        guard right.at - left.at > 0.1 else { return }
        let at = (left.at + right.at) / 2
        let middle = (at: at, late: lateness(state, at))
        guard abs(middle.late - (left.late + right.late) / 2) > 0.001 else { return }
        bend(state, left, middle)
        add(middle)
        bend(state, middle, right)
    }

    private mutating func add(_ look: (at: Double, late: Double)) {
        let point = PacePoint(at: Length(seconds: look.at), lateness: Length(seconds: look.late))
        guard points.last != point else { return }
        if points.count > 1, point.continues(points[points.count - 2], points[points.count - 1]) { points.removeLast() }
        points.append(point)
    }
}

extension PacePoint {
    /// Whether the second of two points lies on the line from the first to this one, so that it can be left out.
    fileprivate func continues(_ first: PacePoint, _ second: PacePoint) -> Bool {
        guard first.at < second.at, second.at < at else { return false }
        let part = (second.at.seconds - first.at.seconds) / (at.seconds - first.at.seconds)
        let line = first.lateness.seconds + part * (lateness.seconds - first.lateness.seconds)
        return abs(line - second.lateness.seconds) < 0.002
    }
}
