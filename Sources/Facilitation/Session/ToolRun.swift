extension SessionState {
    /// A tool that is being led.
    public struct ToolRun: Equatable, Sendable {
        public var outline: ToolOutline
        /// The step given last, from 1; 0 before the first.
        public var step = 0
        /// The number of the step's timer, once it was started; it may have run out.
        public var timer: Int?

        /// Creates a tool that is being led.
        public init(outline: ToolOutline, step: Int = 0, timer: Int? = nil) {
            self.outline = outline
            self.step = step
            self.timer = timer
        }

        /// Whether the step's timer was started.
        public var isTimed: Bool { timer != nil }

        /// Takes the tool to a step, at most to its last.
        mutating func give(_ step: Int) {
            self.step = min(max(0, step), outline.steps.count)
            timer = nil
        }

        /// The time of the step given last, if it has one.
        var timing: StepTiming? { step > 0 ? outline.steps[step - 1] : nil }

        /// Whether a timer is that of the step given last, and not one that the leader started herself.
        func isTimed(by timer: ExerciseTimer) -> Bool {
            timing?.isCounted(as: timer.timing) == true && timer.label == outline.title
        }
    }
}

extension SessionState {
    /// A timer and when it began.
    public struct RunningTimer: Equatable, Sendable {
        public var timer: ExerciseTimer
        /// When it began, in seconds since the start.
        public var start: Double

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
