/// A step of a tool or of an item.
public struct Step: Equatable, Sendable {
    /// What the leader does or says.
    public var text: String
    /// The form of work, where the step names one.
    public var form: Prompt.Form?
    /// How long it takes, if a time is given.
    public var timing: StepTiming?

    public init(_ text: String, form: Prompt.Form? = nil, timing: StepTiming? = nil) {
        self.text = text
        self.form = form
        self.timing = timing
    }
}

/// The time of a step: minutes, possibly in rounds that people take turns in.
public struct StepTiming: Equatable, Hashable, Sendable {
    /// Minutes of one round, 1 or more.
    public var minutes: Int
    /// The number of rounds, 1 or more.
    public var rounds: Int
    /// What each person does in a round, when the rounds have roles: storyteller, interviewer, listener.
    public var roles: [String]

    public init(minutes: Int, rounds: Int = 1, roles: [String] = []) {
        self.minutes = minutes
        self.rounds = rounds
        self.roles = roles
    }
}

extension StepTiming {
    /// The minutes of all rounds.
    public var total: Int { minutes * rounds }
}
