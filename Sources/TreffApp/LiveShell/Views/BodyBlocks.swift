import Facilitation
import Languages
import Terminal

/// The parts of an item as they are shown, in their order.
struct BodyBlocks {
    let texts: Texts
    /// The column of the text.
    var indent = ItemCard.indent
    /// What stands before something to ask or to do.
    var mark = "○ "

    /// All parts, also what is held back.
    func blocks(_ parts: [ItemPart]) -> [Block] { parts.flatMap(blocks) }

    private func blocks(_ part: ItemPart) -> [Block] {
        switch part {
        case .paragraph(let text): [.text(text, indent: indent)]
        case .list(let list): list.lines.map(block)
        case .table(let table): [.table(table.rows, indent: indent)]
        case .say(let text): [labelled(texts("Say"), texts("“\(text)”"), .strong)]
        case .previousTask(let text): [labelled(texts("Last time's task"), text)]
        case .task(let text): [labelled(texts("Task"), text)]
        case .advice(let advice): [labelled(texts.advice(advice.kind), advice.text, .dim)]
        case .prompt(let prompt): [stop(mark, Stop(prompt))]
        case .step(let step): [stop(mark, Stop(id: "", .step(step.form, step.timing), step.text))]
        case .heldBack(let heldBack):
            heldBack.lines.map { labelled(texts.heldBack(heldBack.condition), $0, .dim) }
        }
    }

    /// What is asked or done, with a mark before it and its time after it.
    func stop(_ mark: String, _ stop: Stop, _ emphasis: Style = .plain) -> Block {
        let time = stop.timing.map { " (\(texts.timing($0)))" } ?? ""
        return .spans(
            [Span("\(mark)\(texts.stop(stop.kind)): ", .dim), Span(stop.text + time, emphasis)], indent: indent,
            hanging: indent + 2)
    }

    private func block(_ entry: TextList.Line) -> Block {
        let mark = (entry.number ?? "–") + " "
        let indent = indent + 2 * entry.depth
        return .text(mark + entry.text, indent: indent, hanging: indent + mark.count)
    }

    private func labelled(_ label: String, _ text: String, _ emphasis: Style = .plain) -> Block {
        .spans([Span(label + ": ", .dim), Span(text, emphasis)], indent: indent, hanging: indent + 2)
    }
}
