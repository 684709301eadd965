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
    /// The turns that the minutes of a round are the sum of; `nil` where they are the same for any group.
    public private(set) var turns: Turns?

    public init(minutes: Int, rounds: Int = 1, roles: [String] = [], turns: Turns? = nil) {
        self.minutes = minutes
        self.rounds = rounds
        self.roles = roles
        self.turns = turns
    }

    /// Creates the time of rounds in which each has a turn; those of `turns` are the rounds of the step.
    public init(_ turns: Turns, rounds: Int = 1, roles: [String] = []) {
        var once = turns
        once.rounds = 1
        self.init(
            minutes: max(1, once.minutes(each: once.seconds)), rounds: rounds * turns.rounds, roles: roles, turns: once)
    }
}

extension StepTiming {
    /// The same for so many participants.
    public func counted(for people: Int) -> StepTiming {
        guard var turns else { return self }
        turns.people = people
        let minutes = max(1, turns.minutes(each: turns.seconds))
        return StepTiming(minutes: minutes, rounds: rounds, roles: roles, turns: turns)
    }

    /// Whether a timer with another time may be this one's, counted for those who are there.
    func isCounted(as other: StepTiming) -> Bool {
        rounds == other.rounds && roles == other.roles && (turns != nil || minutes == other.minutes)
    }

    /// The minutes of all rounds.
    public var total: Int { minutes * rounds }
}
