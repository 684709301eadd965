extension SessionState {
    /// A timer and when it began.
    public struct RunningTimer: Equatable, Sendable {
        /// The timer.
        public var timer: ExerciseTimer
        /// When it began, in seconds since the start.
        public var start: Double

        /// Creates a running timer.
        public init(timer: ExerciseTimer, start: Double) {
            self.timer = timer
            self.start = start
        }

        /// When it runs out, in seconds since the start.
        public var end: Double { start + timer.seconds }

        /// The round that it is in, from 1, and the seconds left of that round.
        public func round(at elapsed: Double) -> (number: Int, left: Double) {
            let length = timer.roundSeconds
            let past = max(0, elapsed - start)
            let last = min(max(1, timer.rounds), Session.rounds.upperBound) - 1
            let index = min(Double(last), (past / length).rounded(.down))
            return (Int(index) + 1, max(0, (index + 1) * length - past))
        }
    }
}
