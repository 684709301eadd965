/// A timer beside the item's own clock, possibly in rounds of equal length.
public struct ExerciseTimer: Equatable, Hashable, Sendable {
    /// A number that is the timer's own within the session, from 1.
    public var id: Int
    /// Minutes of one round, 1 or more.
    public var minutes: Int
    /// The number of rounds, 1 or more.
    public var rounds: Int
    /// What it is for; empty if nothing was said.
    public var label: String
    /// What people do in turns, for rounds with roles.
    public var roles: [String]

    public init(id: Int, minutes: Int, rounds: Int = 1, label: String = "", roles: [String] = []) {
        self.id = id
        self.minutes = minutes
        self.rounds = rounds
        self.label = label
        self.roles = roles
    }

    /// The times and roles, without what the timer is for.
    public var timing: StepTiming { StepTiming(minutes: minutes, rounds: rounds, roles: roles) }

    /// Seconds of one round; never none, whatever a record says.
    public var roundSeconds: Double { Double(max(1, minutes)) * 60 }

    /// Seconds of all rounds.
    public var seconds: Double { roundSeconds * Double(max(1, rounds)) }
}
