/// The time of a step: minutes, possibly in rounds that people take turns in.
public struct StepTiming: Equatable, Hashable, Sendable {
    /// Minutes of one round, 1 or more.
    public var minutes: Int
    /// The number of rounds, 1 or more.
    public var rounds: Int
    /// What each person does in a round, when the rounds have roles: storyteller, interviewer, listener.
    public var roles: [String]

    /// Creates a timing.
    public init(minutes: Int, rounds: Int = 1, roles: [String] = []) {
        self.minutes = minutes
        self.rounds = rounds
        self.roles = roles
    }
}
