/// A timed step in a phase.
public struct Item: Equatable, Sendable {
    /// Phase and position, from 1: `"2.3"`.
    public var id: String
    /// The title as the author wrote it.
    public var title: String
    /// Planned and fewest minutes.
    public var duration: PlannedDuration
    /// The time in other builds of the session, by the minutes of the build; `duration` holds in those that are not here.
    public var builds: [Int: PlannedDuration] = [:]
    /// How the item may be treated when time is short, and how treff behaves during it.
    public var marks: Marks
    /// Who leads the item, in the author's order.
    public var lead: [Role]
    /// Ids of the coping tools that the item works with.
    public var tools: [String]
    /// Ids of the teaching methods that the item uses.
    public var methods: [String]
    /// What must be at hand: paper, pens, a film.
    public var materials: [String]
    /// Ids of the worksheets that the participants get.
    public var handouts: [String]
    /// What the leader should know or do, a paragraph each.
    public var text: [String]
    /// Words to say aloud.
    public var say: [String]
    /// What to ask the group, in order.
    public var prompts: [Prompt]
    /// Advice to the leader.
    public var advice: [Advice]
    /// The reflection task that is set here.
    public var task: [String]
    /// The reflection task from last time that is taken up here.
    public var previousTask: [String]

    public init(
        id: String, title: String, duration: PlannedDuration, marks: Marks = [], lead: [Role] = [],
        tools: [String] = [], methods: [String] = [], materials: [String] = [], handouts: [String] = [],
        text: [String] = [], say: [String] = [], prompts: [Prompt] = [], advice: [Advice] = [], task: [String] = [],
        previousTask: [String] = []
    ) {
        self.id = id
        self.title = title
        self.duration = duration
        self.marks = marks
        self.lead = lead
        self.tools = tools
        self.methods = methods
        self.materials = materials
        self.handouts = handouts
        self.text = text
        self.say = say
        self.prompts = prompts
        self.advice = advice
        self.task = task
        self.previousTask = previousTask
    }
}
