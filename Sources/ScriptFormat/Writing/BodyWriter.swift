import Facilitation
import Languages

/// Writes the parts of an item in their order.
struct BodyWriter {
    /// The language of the keywords.
    let language: Language

    /// What stands between two lists.
    static let divider = "---\n"

    /// The parts, each ending in a newline; those of one label that follow each other share it.
    func blocks(_ body: [ItemPart]) -> [String] {
        var blocks: [String] = []
        var rest = body[...]
        while let part = rest.first {
            let run = run(part, in: rest)
            rest = rest.dropFirst(run.count)
            let isUnderList = if case .list = rest.first { true } else { false }
            blocks += written(Array(run), isUnderList: isUnderList)
        }
        return blocks
    }

    /// The parts at the beginning that stand in one list.
    private func run(_ part: ItemPart, in parts: ArraySlice<ItemPart>) -> ArraySlice<ItemPart> {
        guard part.isStop, let label = Label.of(part) else { return parts.prefix(1) }
        return parts.prefix { Label.of($0) == label }
    }

    /// What another list must not go on with has a line across the page after it, or is no list.
    private func written(_ run: [ItemPart], isUnderList: Bool) -> [String] {
        let divider = isUnderList ? [Self.divider] : []
        switch run[0] {
        case .paragraph(let text): return [WrittenText.paragraph(text, hasLabels: true)]
        case .list(let list): return [self.list(list)] + divider
        case .table(let table): return [self.table(table)]
        case .say(let text), .previousTask(let text), .task(let text): return [labelled(run[0], text)]
        case .advice(let advice): return [labelled(run[0], advice.text)]
        case .heldBack(let heldBack):
            guard heldBack.lines.count != 1 else { return [labelled(run[0], heldBack.lines[0])] }
            return [word(run[0]) + ":\n" + heldBack.lines.map { WrittenText.item($0) }.joined()] + divider
        case .prompt, .step:
            let entries = run.map(entry)
            guard !isUnderList else { return entries.map { labelled(run[0], $0.text, end: $0.end) } }
            return [word(run[0]) + ":\n" + entries.map { WrittenText.item($0.text, end: $0.end) }.joined()]
        }
    }

    /// What is asked or done, and what stays at its end.
    private func entry(_ part: ItemPart) -> (text: String, end: String) {
        switch part {
        case .step(let step): (WrittenStep.text(step, in: language), WrittenStep.timing(step, in: language))
        default: (part.words.joined(separator: " "), "")
        }
    }

    private func labelled(_ part: ItemPart, _ text: String, end: String = "") -> String {
        WrittenText.label(word(part), text, end: end)
    }

    private func word(_ part: ItemPart) -> String {
        Label.of(part).map { Label.words.word(for: $0, in: language) } ?? ""
    }

    /// Each list item under the text of the one that it belongs to.
    private func list(_ list: TextList) -> String {
        var columns: [Int] = []
        return list.lines.map { entry in
            columns.removeLast(max(0, columns.count - entry.depth))
            let indent = columns.last ?? 0
            let marker = entry.number ?? "-"
            columns.append(indent + marker.count + 1)
            return WrittenText.item(entry.text, marker: marker, indent: indent, hasLabels: true)
        }.joined()
    }

    private func table(_ table: TextTable) -> String {
        let rows = table.rows.map { row in
            row.map { InlineText.escaped($0).replacing("|", with: "\\|") }.joined(separator: " | ")
        }
        let divider = Array(repeating: "---", count: table.rows.first?.count ?? 0).joined(separator: " | ")
        return (rows.prefix(1) + [divider] + rows.dropFirst()).map { "| \($0) |\n" }.joined()
    }
}
