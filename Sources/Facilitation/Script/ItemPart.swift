/// A part of an item's document. An item keeps its parts in the order in which their author put them.
public enum ItemPart: Equatable, Sendable {
    /// What the leader should know or do.
    case paragraph(String)
    /// A list of such things.
    case list(TextList)
    /// A table.
    case table(TextTable)
    /// Words to say aloud.
    case say(String)
    /// The reflection task from last time that is taken up here.
    case previousTask(String)
    /// Something to ask the group.
    case prompt(Prompt)
    /// Something to do with the group.
    case step(Step)
    /// The reflection task that is set here.
    case task(String)
    /// Advice to the leader.
    case advice(Advice)
    /// What is held back until the leader asks for more.
    case heldBack(HeldBack)

    /// Whether the leader comes to it with a step of her own, and not on the way to another.
    public var isStop: Bool {
        switch self {
        case .prompt, .step: true
        default: false
        }
    }

    /// Whether the leader can do without it where there is nothing more to come.
    var isAside: Bool {
        switch self {
        case .advice, .heldBack: true
        default: false
        }
    }

    /// The words, a text for each entry; none of the form that they stand in.
    public var words: [String] {
        switch self {
        case .paragraph(let text), .say(let text), .previousTask(let text), .task(let text): [text]
        case .list(let list): list.lines.map(\.text)
        case .table(let table): table.lines
        case .prompt(let prompt): [prompt.text]
        case .step(let step): [step.text]
        case .advice(let advice): [advice.text]
        case .heldBack(let heldBack): heldBack.lines
        }
    }
}

/// A list in an author's text, nested lists included.
public struct TextList: Equatable, Sendable {
    /// The list items in order.
    public var lines: [Line]

    public init(_ lines: [Line]) { self.lines = lines }

    /// A list item.
    public struct Line: Equatable, Sendable {
        /// How deep it is nested, from 0.
        public var depth: Int
        /// The number as its author wrote it, `2.` or `2)`; `nil` for a bullet.
        public var number: String?
        /// The words.
        public var text: String

        public init(_ text: String, number: String? = nil, depth: Int = 0) {
            self.text = text
            self.number = number
            self.depth = depth
        }
    }
}

/// A simple table in an author's text.
public struct TextTable: Equatable, Sendable {
    /// The rows, each with as many cells; the first one is the head.
    public var rows: [[String]]

    /// Takes rows; those that are shorter or longer than the head are made as long.
    public init(_ rows: [[String]]) {
        let width = rows.first?.count ?? 0
        self.rows = rows.map { Array(($0 + Array(repeating: "", count: width)).prefix(width)) }
    }

    /// The rows as texts, where there is no room for a table.
    public var lines: [String] { rows.map { row in row.filter { !$0.isEmpty }.joined(separator: " · ") } }
}

/// Prompts and lines that are held back until the leader asks for more.
public struct HeldBack: Equatable, Sendable {
    /// What they are kept for.
    public var condition: Condition
    /// The words, an entry each.
    public var lines: [String]

    public init(_ condition: Condition, _ lines: [String]) {
        self.condition = condition
        self.lines = lines
    }

    /// What something is kept for.
    public enum Condition: String, Sendable, CaseIterable {
        /// Nobody says anything.
        case quiet = "if-quiet"
        /// There is time left.
        case time = "if-time"
    }
}
