import Facilitation

/// Makes parts of an item's meaning of what stands in its outline.
struct PartMaker {
    let text: UncommentedText

    /// The parts that a piece of the outline makes; none for what nobody would see.
    func parts(_ piece: OutlinePart, _ report: inout Report) -> [ItemPart] {
        switch piece {
        case .paragraph(let prose): [text.plain(paragraph: prose)].filter { !$0.isEmpty }.map { .paragraph($0) }
        case .code(let code): text.words(code: code).map { .paragraph($0) }
        case .list(let list): [.list(self.list(list))]
        case .table(let table): [.table(text.table(table))]
        case .label(let values): parts(values, &report)
        }
    }

    private func list(_ list: ListSyntax) -> TextList {
        TextList(
            list.items.map { item in
                let isNumber = text.bytes[item.marker.lowerBound].isDigit
                let number = isNumber ? text.words(item.marker) : nil
                return .init(text.plain(item.text), number: number, depth: item.depth)
            })
    }

    /// What the values of a label are, where they are a part of the item's order.
    private func parts(_ values: [ItemOutline.LabelValue], _ report: inout Report) -> [ItemPart] {
        guard case .part(let kind) = values.first?.label.value else { return [] }
        let words = values.map { text.plain($0.text) }
        switch kind {
        case .say: return words.map { .say($0) }
        case .previousTask: return words.map { .previousTask($0) }
        case .task: return words.map { .task($0) }
        // The item gives its prompts their numbers.
        case .prompt(let form): return words.map { .prompt(Prompt(id: "", form: form, text: $0)) }
        case .advice(let kind): return words.map { .advice(Advice(kind, $0)) }
        case .heldBack(let condition): return [.heldBack(HeldBack(condition, words))]
        case .step:
            let reader = StepReader(text: text)
            return values.map { .step(reader.read($0.text, &report)) }
        }
    }
}

extension UncommentedText {
    /// The cells of a table, in words.
    func table(_ table: TableSyntax) -> TextTable { TextTable(table.rows.map { $0.map { plain($0) } }) }

    /// The lines of a code block that hold something, without its fences.
    func lines(code: TextSyntax) -> [Range<Int>] {
        code.lines.dropFirst().dropLast().map { Blank.trim($0, in: bytes) }.filter { !$0.isEmpty }
    }

    /// What stands on the lines of a code block, word for word.
    func words(code: TextSyntax) -> [String] { lines(code: code).map { words($0) } }
}
