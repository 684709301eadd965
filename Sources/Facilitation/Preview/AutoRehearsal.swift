/// A session that plays itself through as planned, at once, on a clock of its own; an item's time is shared among what
/// comes before, between and after its stops.
public struct AutoRehearsal: Equatable, Sendable {
    /// The session so far.
    public private(set) var session: Session
    /// What it has met with, in order.
    public private(set) var steps: [Step] = []
    /// Seconds since the start.
    public private(set) var elapsed = 0.0
    private var told: Set<Notice> = []

    /// Something that happened, and when.
    public struct Step: Equatable, Sendable {
        /// Seconds since the start.
        public var elapsed: Double
        /// What happened.
        public var kind: Kind

        /// What can happen.
        public enum Kind: Equatable, Sendable {
            /// An item began; its id.
            case item(String)
            /// A prompt was given, or another stop; its id.
            case prompt(String)
            /// The leader would have been told this.
            case notice(Notice)
        }
    }

    /// How often the leader's notices are looked for: seconds; in a very long item not more than this many times.
    private static let tick = 30.0
    private static let looks = 100.0

    /// Takes up a session that has not begun.
    public init(_ session: Session) { self.session = session }

    /// Plays until an item begins, or to the end without one; ids that the plan does not have play to the end.
    ///
    /// - Returns: What the last step wrote down.
    public mutating func play(until id: String? = nil) -> Outcome {
        var outcome = session.start(at: moment)
        note(outcome)
        while let current = session.state.current, current.item.id != id {
            let shares = current.item.shares(of: Double(current.minutes * 60))
            for (part, seconds) in shares.enumerated() {
                pass(seconds)
                let isLast = part == shares.count - 1
                guard let next = try? session.perform(isLast ? .done : .next, at: moment) else { return outcome }
                outcome = next
                note(outcome)
                // Time goes by with the step's timer and without it; only in a real session is it waited for.
                if !isLast, current.item.stops[part].timing != nil {
                    _ = try? session.perform(.next, at: moment)
                    _ = try? session.perform(.stopTimers, at: moment)
                }
            }
        }
        return outcome
    }

    /// When a session must have begun to come to an item at the record's own start.
    public static func start(of record: Record, toReach item: String) -> WallTime {
        var rehearsal = AutoRehearsal(Session(record))
        _ = rehearsal.play(until: item)
        return record.startedAt.adding(seconds: -rehearsal.elapsed)
    }

    private var moment: Moment { Moment(elapsed: elapsed, wall: session.record.startedAt.adding(seconds: elapsed)) }

    private mutating func note(_ outcome: Outcome) {
        for event in outcome.events {
            switch event {
            case .itemStarted(let item, _): steps.append(Step(elapsed: elapsed, kind: .item(item)))
            case .promptGiven(_, let prompt): steps.append(Step(elapsed: elapsed, kind: .prompt(prompt)))
            default: break
            }
        }
    }

    private mutating func pass(_ seconds: Double) {
        let end = elapsed + seconds
        while elapsed < end {
            elapsed = min(end, elapsed + max(Self.tick, seconds / Self.looks))
            // On the dot the next step comes before any notice.
            for notice in session.notices(at: elapsed) where elapsed < end && told.insert(notice).inserted {
                steps.append(Step(elapsed: elapsed, kind: .notice(notice)))
            }
        }
        session.touch(at: moment)
    }
}
