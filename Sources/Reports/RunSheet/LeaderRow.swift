import Facilitation

/// An item on the leader's page: its time, what to do in the left column, what to ask in the right.
struct LeaderRow {
    let session: SheetSession
    let timed: SheetSession.TimedItem
    let density: Density

    /// The widths of the columns and the space within a row, in points.
    static let timeWidth = 62.0
    static let textWidth = 444.0
    static let gutter = 14.0
    static let padding = 6.0

    private var words: RunSheetWords { session.words }
    private var item: Item { timed.item }

    /// What is led.
    private var left: [PrintBlock] {
        let lead = [session.lead(item)].filter { !$0.isEmpty } + words.marks(item)
        let title = PrintBlock(.title, lead.joined(separator: " · "), lead: "\(item.id) \(item.title)")
        var blocks = [title]
        blocks += item.text.compactMap { density.text($0) }.map { PrintBlock(.body, $0) }
        blocks += item.say.compactMap { density.text == .none ? nil : $0 }.map { PrintBlock(.say, words.quoted($0)) }
        blocks += item.previousTask.map { PrintBlock(.body, $0, lead: words.previousTask) }
        return blocks + item.task.map { PrintBlock(.body, $0, lead: words.task) }
    }

    /// What is asked, advised and handed out.
    private var right: [PrintBlock] {
        var blocks: [PrintBlock] = []
        for (form, texts) in PromptGroup.groups(item.prompts) {
            if density.runsOn {
                blocks.append(PrintBlock(.body, texts.joined(separator: " – "), lead: words.form(form)))
            } else {
                blocks.append(PrintBlock(.body, "", lead: words.form(form)))
                blocks += texts.map { PrintBlock(.prompt, $0) }
            }
        }
        for advice in item.advice {
            if let text = density.advice(advice.text) {
                blocks.append(PrintBlock(.aside, text, lead: words.advice(advice.kind)))
            }
        }
        let things = [
            (words.tools, session.names(item.tools.filter { !item.handouts.contains($0) })),
            (words.sheet, session.names(item.handouts)), (words.things, item.materials.joined(separator: ", ")),
        ]
        let known = things.filter { !$0.1.isEmpty }.map { Brief.sentence(["\($0.0): \($0.1)"]) }
        return blocks + (known.isEmpty ? [] : [PrintBlock(.aside, known.joined(separator: " "))])
    }

    /// The height in points, by estimate.
    var height: Double {
        func sum(_ blocks: [PrintBlock], _ width: Double) -> Double {
            blocks.reduce(0) { $0 + $1.height(width: width, density) }
        }
        // The minutes of each participant take two lines in so narrow a column.
        let lines = 2 + (item.duration.minimum < item.duration.planned ? 1 : 0) + (item.duration.turns == nil ? 0 : 2)
        let time = density.lineHeight * Double(lines)
        let leftWidth = Self.textWidth * (right.isEmpty ? 1 : density.split)
        let rightWidth = Self.textWidth * (1 - density.split)
        return max(time, sum(left, leftWidth), sum(right, rightWidth)) + Self.padding + 0.5
    }

    var tag: Tag {
        let duration = item.duration
        return Tag("tr", ["class": item.marks.contains(.pause) ? "item pause" : "item"]) {
            Tag("td", ["class": "time"]) {
                Tag("b") { session.clock(timed.begins) }
                Tag("span") { "\(duration.planned) min" }
                if let turns = duration.turns { Tag("span") { words.turns(turns) } }
                if duration.minimum < duration.planned { Tag("span") { words.least(duration.minimum) } }
            }
            if right.isEmpty {
                Tag("td", ["colspan": "2"]) { left.map(\.tag) }
            } else {
                Tag("td") { left.map(\.tag) }
                Tag("td") { right.map(\.tag) }
            }
        }
    }
}
