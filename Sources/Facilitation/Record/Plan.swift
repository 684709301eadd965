/// What was planned when the session began, as the record keeps it: enough to go on, and to compare, without the script.
public struct Plan: Equatable, Sendable {
    /// The phases in order.
    public var phases: [PlannedPhase]

    public init(phases: [PlannedPhase]) { self.phases = phases }

    /// The plan that a script makes: in its own build, unless it is laid out as another.
    public init(_ script: Script) {
        let script = script.built(as: nil)
        let closing = script.phases.closing?.id
        phases = script.phases.map { phase in
            PlannedPhase(
                id: phase.id, title: phase.title, minutes: phase.minutes, isClosing: phase.id == closing,
                items: phase.items.map(PlannedItem.init))
        }
    }

    /// All items in order.
    public var items: [PlannedItem] { phases.flatMap(\.items) }

    /// The minutes of all phases.
    public var minutes: Int { phases.reduce(0) { $0 + $1.minutes } }

    /// How many participants its turns are counted for; `nil` where nothing depends on it.
    public var people: Int? {
        items.lazy.compactMap { item in
            item.duration.turns?.people ?? item.stops.lazy.compactMap { $0.timing?.turns?.people }.first
        }.first
    }
}

/// A phase of the plan.
public struct PlannedPhase: Equatable, Sendable {
    /// The phase's id: `"2"`.
    public var id: String
    public var title: String
    /// Its minutes, 0 or more.
    public var minutes: Int
    /// Whether it is the closing, which is protected.
    public var isClosing: Bool
    /// Its items in order.
    public var items: [PlannedItem]

    /// Creates a phase of the plan.
    public init(id: String, title: String, minutes: Int, isClosing: Bool = false, items: [PlannedItem]) {
        self.id = id
        self.title = title
        self.minutes = minutes
        self.isClosing = isClosing
        self.items = items
    }
}

/// An item of the plan.
public struct PlannedItem: Equatable, Sendable {
    /// The item's id: `"2.3"`.
    public var id: String
    public var title: String
    /// Planned and fewest minutes.
    public var duration: PlannedDuration
    /// Optional, fixed, break, quiet.
    public var marks: Marks
    /// Who leads it, by the record's names.
    public var lead: [String]
    /// Ids of its tools.
    public var tools: [String]
    /// The places where the leader stops in it, in order.
    public var stops: [Stop]

    /// Creates an item of the plan.
    public init(
        id: String, title: String, duration: PlannedDuration, marks: Marks = [], lead: [String] = [],
        tools: [String] = [], stops: [Stop] = []
    ) {
        self.id = id
        self.title = title
        self.duration = duration
        self.marks = marks
        self.lead = lead
        self.tools = tools
        self.stops = stops
    }

    init(_ item: Item) {
        self.init(
            id: item.id, title: item.title, duration: item.duration, marks: item.marks, lead: item.lead.map(\.name),
            tools: item.tools, stops: item.stops)
    }

    /// The stop with an id, by its place from 0; `nil` where there is none.
    public func place(of stop: String) -> Int? { stops.firstIndex { $0.id == stop } }
}
