/// An item of the plan.
public struct PlannedItem: Equatable, Sendable {
    /// The item's id: `"2.3"`.
    public var id: String
    /// Its title.
    public var title: String
    /// Planned and fewest minutes.
    public var duration: PlannedDuration
    /// Optional, fixed, break, quiet.
    public var marks: Marks
    /// Who leads it, by the record's names.
    public var lead: [String]
    /// Ids of its tools.
    public var tools: [String]
    /// Its prompts in order.
    public var prompts: [Prompt]

    /// Creates an item of the plan.
    public init(
        id: String, title: String, duration: PlannedDuration, marks: Marks = [], lead: [String] = [],
        tools: [String] = [], prompts: [Prompt] = []
    ) {
        self.id = id
        self.title = title
        self.duration = duration
        self.marks = marks
        self.lead = lead
        self.tools = tools
        self.prompts = prompts
    }

    init(_ item: Item) {
        self.init(
            id: item.id, title: item.title, duration: item.duration, marks: item.marks, lead: item.lead.map(\.name),
            tools: item.tools, prompts: item.prompts)
    }
}
