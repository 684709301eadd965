import Facilitation

/// What became of one item.
public struct ItemFigures: Equatable, Sendable {
    public var item: PlannedItem
    /// The index of its phase.
    public var phase: Int
    /// Minutes given to it in the end: the plan, a catch-up plan and the leader's own changes.
    public var given: Int
    /// Minutes that the leader added, less those that she took; without what a catch-up plan changed.
    public var added = 0
    /// The time that it took, without breaks and gaps.
    public var actual = Length.zero
    /// The periods in which it was the current item.
    public var visits: [Visit] = []
    /// What became of it.
    public var outcome: Outcome
    /// Why it was left out, if the leader said so. Free text.
    public var skipReason: String?
    /// How many of its stops were given at some time, counted from the first.
    public var stopsGiven = 0
    /// The time that each stop got, in the order of the plan: from when it was given to the next step.
    public var stops: [Length]
    /// The time in which a tool was led.
    public var tool = Length.zero
    /// The time before the first stop, and after those that have no form of work.
    public var open = Length.zero
    /// Who led it really, if the leader said so.
    public var led: [String]?
    /// How many had a turn, round by round.
    public var rounds: [Int] = []
    /// Whether it was led at another place than planned.
    public var isMoved = false
    /// Whether the plan does not have it: the leader put it in, and its title is hers.
    public var isAdded = false

    /// How many of its prompts were given at some time; its steps are none.
    public var promptsGiven: Int { item.stops.prefix(stopsGiven).count { $0.isPrompt } }
    /// How many prompts it has.
    public var promptsPlanned: Int { item.stops.count { $0.isPrompt } }

    /// The time after prompts and steps of one form.
    public func time(_ form: Prompt.Form) -> Length {
        zip(item.stops, stops).reduce(.zero) { $1.0.form == form ? $0 + $1.1 : $0 }
    }

    /// The planned minutes.
    public var planned: Int { item.duration.planned }
    /// How much longer it took than planned; negative when shorter.
    public var difference: Length { actual - Length(minutes: planned) }
    /// Whether it was held, or is being held.
    public var isHeld: Bool { outcome == .held || outcome == .current }
    /// Whether the time is up by a minute or more; a glance at a table in minutes should agree.
    public var isOver: Bool { isHeld && difference.milliseconds >= 60_000 }
    /// Whether somebody with experience of her own leads it, alone or with others.
    public var isUserLed: Bool { lead.contains(Role.userRepresentative.name) }
    /// Who led it, by the record's names: as the leader said, else as planned.
    public var lead: [String] { led ?? item.lead }
    /// How many turns were taken in all its rounds; `nil` where nobody counted.
    public var turns: Int? { rounds.isEmpty ? nil : rounds.reduce(0, +) }

    /// A period in which an item was the current one.
    public struct Visit: Equatable, Sendable {
        /// When it began, from the session's start.
        public var start: Length
        /// When it ended, or how far the session has come.
        public var end: Length
    }

    /// What became of an item; the raw value is the name in exported data.
    public enum Outcome: String, Sendable, CaseIterable {
        /// It was led, to whatever end.
        case held
        /// It was left out, or broken off.
        case skipped
        /// The session ended before it.
        case notReached = "not-reached"
        /// It is going on.
        case current
        /// It is still to come.
        case pending
    }
}
