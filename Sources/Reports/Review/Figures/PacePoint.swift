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
    /// - Parameter end: How far a session that goes on has come, in seconds.
    func pace(until end: Double) -> [PacePoint] {
        var curve = PaceCurve(plan: plan)
        let state = replay { before, elapsed, entry in
            if case .resumed(let gap) = entry.event {
                curve.follow(before, until: elapsed - gap)
            } else {
                curve.follow(before, until: elapsed)
            }
            curve.move(to: elapsed)
        }
        curve.follow(state, until: end)
        return curve.points
    }
}

/// Follows the forecast of a session's end.
private struct PaceCurve {
    let plan: Plan
    private(set) var points: [PacePoint] = []
    private var time = 0.0

    init(plan: Plan) { self.plan = plan }

    /// Follows a state that lasts until a moment: even while the item is within its time, and rising once it is over.
    /// A state that lasts no time at all, as between the end of one item and the start of the next, leaves no trace.
    mutating func follow(_ state: SessionState, until end: Double) {
        guard end > time, state.position != .notStarted, state.position != .ended else { return }
        add(state, at: time)
        if let turn = state.turn, turn > time, turn < end { add(state, at: turn) }
        add(state, at: end)
    }

    mutating func move(to elapsed: Double) { time = max(time, elapsed) }

    private mutating func add(_ state: SessionState, at elapsed: Double) {
        let late = state.forecastEnd(of: plan, at: elapsed) - Double(plan.minutes * 60)
        let point = PacePoint(at: Length(seconds: elapsed), lateness: Length(seconds: late))
        guard points.last != point else { return }
        // Of a level stretch, both ends are enough.
        if points.count > 1, points.suffix(2).allSatisfy({ $0.lateness == point.lateness }) { points.removeLast() }
        points.append(point)
    }
}

extension SessionState {
    /// When the item or the break that goes on is over its time, in seconds since the start.
    fileprivate var turn: Double? {
        if let pause = currentBreak { return pause.minutes.map { pause.span.start + Double($0 * 60) } }
        return current.map { since + Double($0.minutes * 60) - $0.seconds }
    }
}
