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
    /// What is told, asked, done and advised, in the order of the document.
    public var body: [ItemPart]

    public init(
        id: String, title: String, duration: PlannedDuration, marks: Marks = [], lead: [Role] = [],
        tools: [String] = [], methods: [String] = [], materials: [String] = [], handouts: [String] = [],
        body: [ItemPart] = []
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
        self.body = body
    }

    /// Gives the item a number, and its prompts the numbers of their places among what is asked and done.
    public mutating func number(as id: String) {
        self.id = id
        var stop = 0
        for index in body.indices where body[index].isStop {
            stop += 1
            guard case .prompt(var prompt) = body[index] else { continue }
            prompt.id = "\(id).\(stop)"
            body[index] = .prompt(prompt)
        }
    }
}

/// What an item has of each kind, in the order of the document.
extension Item {
    /// What the leader should know or do: a text for each paragraph, list entry and row of a table.
    public var text: [String] {
        body.flatMap { part in
            switch part {
            case .paragraph, .list, .table: part.words
            default: [String]()
            }
        }
    }

    /// Words to say aloud.
    public var say: [String] { body.compactMap { if case .say(let text) = $0 { text } else { nil } } }

    /// What to ask the group.
    public var prompts: [Prompt] { body.compactMap { if case .prompt(let prompt) = $0 { prompt } else { nil } } }

    /// What to do with the group.
    public var steps: [Step] { body.compactMap { if case .step(let step) = $0 { step } else { nil } } }

    /// Advice to the leader.
    public var advice: [Advice] { body.compactMap { if case .advice(let advice) = $0 { advice } else { nil } } }

    /// The reflection task that is set here.
    public var task: [String] { body.compactMap { if case .task(let text) = $0 { text } else { nil } } }

    /// The reflection task from last time that is taken up here.
    public var previousTask: [String] {
        body.compactMap { if case .previousTask(let text) = $0 { text } else { nil } }
    }

    /// What is held back until the leader asks for more.
    public var heldBack: [HeldBack] {
        body.compactMap { if case .heldBack(let heldBack) = $0 { heldBack } else { nil } }
    }
}
