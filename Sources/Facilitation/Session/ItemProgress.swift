/// How far one item has come.
public struct ItemProgress: Equatable, Sendable {
    public var item: PlannedItem
    /// The index of the phase in which it stands.
    public var phase: Int
    /// Minutes given to it now: the plan, a catch-up plan and adjustments; 0 or more.
    public var minutes: Int
    /// The periods in which it was the current item, from and to, in seconds since the start; the last may be open.
    public var visits: [Period] = []
    /// Seconds that it took so far, without breaks and gaps, up to the `since` of the state.
    public var seconds: Double = 0
    /// How many of its stops are given, counted from the first.
    public var given = 0
    /// The number of the timer of the step given last, once it was started; it may have run out.
    public var timer: Int?
    /// How many have had a turn in it, round by round; empty where nobody counted.
    public var rounds: [Int] = []
    /// Whether something else has been given since the last count, so that the next one begins a round.
    var isRoundOver = false
    /// Who leads it really, by the record's names; `nil` when that was not said.
    public var led: [String]?
    /// Whether it was left out, and not taken up again.
    public var isSkipped = false
    /// Why it was left out.
    public var skipReason: String?
    /// Whether it was moved to another place.
    public var isMoved = false
    /// Whether the plan does not have it: the leader put it in.
    public var isAdded = false
    /// Whether a decision during the session changed its time or left it out.
    public var isAdapted = false

    init(item: PlannedItem, phase: Int) {
        self.item = item
        self.phase = phase
        minutes = Self.bounded(item.duration.planned)
    }

    /// Whether it was the current item at some time.
    public var isVisited: Bool { !visits.isEmpty }

    /// Who leads it: those who really do, else those of the plan.
    public var lead: [String] { led ?? item.lead }

    /// The stop given last.
    public var lastStop: Stop? { given > 0 ? item.stops[given - 1] : nil }

    /// Whether a timer is that of the step given last, and not one that the leader started herself.
    func isTimed(by timer: ExerciseTimer) -> Bool {
        lastStop?.timing?.isCounted(as: timer.timing) == true && timer.label == item.title
    }

    /// Gives it so many minutes, never fewer than none.
    mutating func give(minutes: Int) { self.minutes = max(0, Self.bounded(minutes)) }

    /// Takes a count of turns up.
    mutating func count(_ turns: Int, in round: Int) {
        let place = min(max(1, round), Self.mostRounds) - 1
        rounds += Array(repeating: 0, count: max(0, place + 1 - rounds.count))
        rounds[place] = min(max(0, turns), Session.attendance.upperBound)
        isRoundOver = false
    }

    /// Rounds that are kept apart; a damaged record may say any number.
    static let mostRounds = 100

    /// Minutes that sums cannot overflow with: a damaged record may say any number.
    static func bounded(_ minutes: Int) -> Int { min(max(-1_000_000, minutes), 1_000_000) }
}
