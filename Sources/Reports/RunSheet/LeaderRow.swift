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

    /// What stands beside each other: what is led to the left, and what comes of it to the right.
    private struct Row {
        var left: [PrintBlock] = []
        var right: [PrintBlock] = []
    }

    /// The rows, in the order of the item: where something is led after something was asked, a new one begins.
    private var rows: [Row] {
        let lead = [session.lead(item)].filter { !$0.isEmpty } + words.marks(item)
        var rows = [Row(left: [PrintBlock(.title, lead.joined(separator: " · "), lead: "\(item.id) \(item.title)")])]
        for part in SheetPart.parts(of: item, words) {
            let (left, right) = (left(part), right(part))
            if !left.isEmpty, rows.last?.right.isEmpty == false { rows.append(Row()) }
            rows[rows.count - 1].left += left
            rows[rows.count - 1].right += right
        }
        rows[rows.count - 1].right += needs
        return rows
    }

    /// What is led.
    private func left(_ part: SheetPart) -> [PrintBlock] {
        guard case .other(let part) = part else { return [] }
        switch part {
        case .paragraph(let text): return [PrintBlock(.body, text)]
        case .list(let list):
            return list.lines.map { PrintBlock(.entry, "\($0.number ?? "–") \($0.text)", depth: $0.depth) }
        case .table(let table): return [PrintBlock(table.rows)]
        case .say(let text): return [PrintBlock(.say, words.quoted(text))]
        case .previousTask(let text): return [PrintBlock(.body, text, lead: words.previousTask)]
        case .task(let text): return [PrintBlock(.body, text, lead: words.task)]
        case .prompt, .step, .advice, .heldBack: return []
        }
    }

    /// What is asked, done, advised and held back.
    private func right(_ part: SheetPart) -> [PrintBlock] {
        switch part {
        case .stops(let heading, let texts):
            guard !density.runsOn else { return [PrintBlock(.body, texts.joined(separator: " – "), lead: heading)] }
            return [PrintBlock(.body, "", lead: heading)] + texts.map { PrintBlock(.prompt, $0) }
        case .other(.advice(let advice)):
            let text = density.hasWholeAdvice ? advice.text : Brief.sentences(1, of: advice.text)
            return [PrintBlock(.aside, text, lead: words.advice(advice.kind))]
        case .other(.heldBack(let heldBack)):
            let text = heldBack.lines.joined(separator: " – ")
            return [PrintBlock(.aside, text, lead: words.heldBack(heldBack.condition))]
        case .other: return []
        }
    }

    /// What is handed out and at hand.
    private var needs: [PrintBlock] {
        let things = [
            (words.tools, session.names(item.tools.filter { !item.handouts.contains($0) })),
            (words.sheet, session.names(item.handouts)), (words.things, item.materials.joined(separator: ", ")),
        ]
        let known = things.filter { !$0.1.isEmpty }.map { Brief.sentence(["\($0.0): \($0.1)"]) }
        return known.isEmpty ? [] : [PrintBlock(.aside, known.joined(separator: " "))]
    }

    /// The height in points, by estimate.
    var height: Double {
        func sum(_ blocks: [PrintBlock], _ width: Double) -> Double {
            blocks.reduce(0) { $0 + $1.height(width: width, density) }
        }
        let rightWidth = Self.textWidth * (1 - density.split)
        let heights = rows.map { row in
            let leftWidth = Self.textWidth * (row.right.isEmpty ? 1 : density.split)
            return max(sum(row.left, leftWidth), sum(row.right, rightWidth)) + Self.padding + 0.5
        }
        // The minutes of each participant take two lines in so narrow a column.
        let lines = 2 + (item.duration.minimum < item.duration.planned ? 1 : 0) + (item.duration.turns == nil ? 0 : 2)
        let time = density.lineHeight * Double(lines)
        return max(time + Self.padding + 0.5, heights[0]) + heights.dropFirst().reduce(0, +)
    }

    /// The rows of the table that the item makes.
    var tags: [Tag] {
        let rows = rows
        return rows.indices.map { index in
            let kind = (item.marks.contains(.pause) ? "item pause" : "item") + (index < rows.count - 1 ? " open" : "")
            return Tag("tr", ["class": kind]) {
                Tag("td", ["class": "time"]) { index == 0 ? time : [] }
                if rows[index].right.isEmpty {
                    Tag("td", ["colspan": "2"]) { rows[index].left.map(\.tag) }
                } else {
                    Tag("td") { rows[index].left.map(\.tag) }
                    Tag("td") { rows[index].right.map(\.tag) }
                }
            }
        }
    }

    private var time: [Tag] {
        let duration = item.duration
        return [Tag("b") { session.clock(timed.begins) }, Tag("span") { "\(duration.planned) min" }]
            + (duration.turns.map { turns in [Tag("span") { words.turns(turns) }] } ?? [])
            + (duration.minimum < duration.planned ? [Tag("span") { words.least(duration.minimum) }] : [])
    }
}
