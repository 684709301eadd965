/// How long something is planned to take, in whole minutes.
public struct PlannedDuration: Equatable, Hashable, Sendable {
    /// The planned minutes, 0 or more.
    public var planned: Int
    /// The fewest minutes it can do with, from 0 to `planned`.
    public var minimum: Int
    /// The turns that the minutes are the sum of; `nil` where they are the same for any group.
    public let turns: Turns?

    /// Creates a duration; `minimum` defaults to the whole of `planned` and is kept within it.
    public init(_ planned: Int, minimum: Int? = nil) {
        self.init(planned, minimum: minimum, turns: nil)
    }

    /// Creates the duration of a round in which each has a turn.
    public init(_ turns: Turns) {
        self.init(turns.minutes(each: turns.seconds), minimum: turns.minutes(each: turns.fewestSeconds), turns: turns)
    }

    /// Creates a duration that is written down with the turns that it was counted from.
    public init(_ planned: Int, minimum: Int?, turns: Turns?) {
        self.planned = Swift.max(0, planned)
        self.minimum = Swift.min(self.planned, Swift.max(0, minimum ?? planned))
        self.turns = turns
    }

    /// The same for so many participants.
    public func counted(for people: Int) -> PlannedDuration {
        guard var turns else { return self }
        turns.people = people
        return PlannedDuration(turns)
    }
}

/// Time that each participant has, one after the other.
public struct Turns: Equatable, Hashable, Sendable {
    /// Seconds of one turn, 1 or more.
    public var seconds: Int
    /// The fewest seconds that a turn can do with, from 1 to `seconds`.
    public var fewestSeconds: Int
    /// How many turns each has, 1 or more.
    public var rounds: Int
    /// How many participants are counted with.
    public var people: Int

    /// How many are counted with where no course says it: a group that is neither small nor large.
    public static let usualPeople = 8

    public init(seconds: Int, fewestSeconds: Int? = nil, rounds: Int = 1, people: Int = usualPeople) {
        self.seconds = seconds
        self.fewestSeconds = min(seconds, fewestSeconds ?? seconds)
        self.rounds = rounds
        self.people = people
    }

    /// Whole minutes of all turns, the last one begun counted whole.
    func minutes(each seconds: Int) -> Int {
        let (all, isTooMuch) = (seconds * rounds).multipliedReportingOverflow(by: people)
        // No more than sums can take: a damaged record may say any number.
        return isTooMuch ? 0 : min((all + 59) / 60, 1_000_000)
    }
}
