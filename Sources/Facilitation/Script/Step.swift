/// A step of a tool.
public struct Step: Equatable, Sendable {
    /// What the leader does or says.
    public var text: String
    /// The form of work, where the step names one.
    public var form: Prompt.Form?
    /// How long it takes, if the tool gives a time.
    public var timing: StepTiming?

    /// Creates a step.
    public init(_ text: String, form: Prompt.Form? = nil, timing: StepTiming? = nil) {
        self.text = text
        self.form = form
        self.timing = timing
    }
}
