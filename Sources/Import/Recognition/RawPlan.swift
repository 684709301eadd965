import Facilitation

/// A plan divided into phases and items, with what stands in them as it came.
struct RawPlan {
    /// What stands before the first phase or item.
    var preamble: [SourceBlock] = []
    /// The phases; the first is without a title where items come before any.
    var phases: [RawPhase] = []
    /// What is at the end and belongs to no item.
    var remainder: [SourceBlock] = []
    /// Pieces of text that have been understood as something about the whole.
    var fragments: [String] = []
    /// When the plan ends, in minutes after midnight, where it says so.
    var end: Int?

    /// Adds an item to the last phase.
    mutating func add(_ item: RawItem) {
        if phases.isEmpty { phases.append(RawPhase()) }
        phases[phases.count - 1].items.append(item)
    }

    /// Adds text to the last item, the last phase or the preamble, whichever it stands in.
    mutating func add(_ block: SourceBlock) {
        guard let phase = phases.indices.last else { return preamble.append(block) }
        guard let item = phases[phase].items.indices.last else { return phases[phase].intro.append(block) }
        phases[phase].items[item].blocks.append(block)
    }

    /// The last item.
    var last: RawItem? { phases.last?.items.last }
}

/// A phase as it came.
struct RawPhase {
    var place = 0
    /// `nil` where the plan has none.
    var title: String?
    var timing = Timing()
    /// The pieces of its heading.
    var fragments: [String] = []
    var intro: [SourceBlock] = []
    var items: [RawItem] = []
}

/// The text of a column.
struct LabelledText {
    /// What the column holds, such as `materials` or `method`; empty for text of no kind of its own.
    let label: String
    /// What the column is called where that is shown, else its label.
    let name: String
    let blocks: [SourceBlock]

    /// The text on one line.
    var text: String { blocks.flatMap(\.texts).joined(separator: " ") }
}

/// An item as it came.
struct RawItem {
    var place: Int
    var line: TimedLine
    /// The pieces of text of its heading or row, whose words must not be lost.
    var fragments: [String] = []
    /// What is said of who leads, besides its heading.
    var who: [String] = []
    /// What stands in columns of their own, in their order.
    var labelled: [LabelledText] = []
    var blocks: [SourceBlock] = []
    /// Its length, where the plan says so, or where it follows from the times around it.
    var timing: Timing

    /// The rank of its headline; `nil` for a row of a table.
    var rank: Int?

    init(place: Int, line: TimedLine, fragments: [String], rank: Int? = nil) {
        self.place = place
        self.line = line
        self.fragments = fragments
        self.rank = rank
        timing = line.timing
    }
}
