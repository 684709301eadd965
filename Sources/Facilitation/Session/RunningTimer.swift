extension SessionState {
    /// A timer and when it began. It stands still while the group has a break.
    public struct RunningTimer: Equatable, Sendable {
        public var timer: ExerciseTimer
        /// When it began, or would have begun without the breaks since: seconds since the record was made.
        public var start: Double
        /// Since when it stands still.
        public internal(set) var stopped: Double?

        public init(timer: ExerciseTimer, start: Double) {
            self.timer = timer
            self.start = start
        }

        /// When it runs out, in seconds since the record was made; never while it stands still.
        public var end: Double { stopped == nil ? start + timer.seconds : .infinity }

        /// Seconds that it has run.
        public func passed(at elapsed: Double) -> Double {
            min(timer.seconds, max(0, min(elapsed, stopped ?? .infinity) - start))
        }

        /// The round that it is in, from 1, and the seconds left of that round.
        public func round(at elapsed: Double) -> (number: Int, left: Double) {
            let length = timer.roundSeconds
            let past = passed(at: elapsed)
            let last = min(max(1, timer.rounds), Session.rounds.upperBound) - 1
            let index = min(Double(last), (past / length).rounded(.down))
            return (Int(index) + 1, max(0, (index + 1) * length - past))
        }
    }
}

extension [SessionState.RunningTimer] {
    /// Those that run stand still from now on.
    mutating func stop(at elapsed: Double) {
        for index in indices where self[index].stopped == nil { self[index].stopped = elapsed }
    }

    /// Those that stand still run on.
    mutating func goOn(at elapsed: Double) {
        for index in indices {
            guard let stopped = self[index].stopped else { continue }
            self[index].start += Swift.max(0, elapsed - stopped)
            self[index].stopped = nil
        }
    }

    /// Those that run have stood still for so many seconds.
    mutating func hold(for seconds: Double) {
        for index in indices where self[index].stopped == nil { self[index].start += seconds }
    }
}
