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
