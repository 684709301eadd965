import Facilitation

/// Takes labels out of a list that belongs to none: an author may have put bullets before them.
struct LabelsInList {
    private let text: UncommentedText
    private let items: [ListItemSyntax]
    /// The label that each item begins with.
    private let matches: [LabelReader.Match?]
    private var blocks: [BlockSyntax] = []

    /// The labels and what is left of the list, in their order.
    static func split(_ list: ListSyntax, _ labels: LabelReader, in text: UncommentedText) -> [BlockSyntax] {
        var reader = LabelsInList(list, labels, in: text)
        return reader.split()
    }

    private init(_ list: ListSyntax, _ labels: LabelReader, in text: UncommentedText) {
        self.text = text
        items = list.items
        matches = list.items.map { item in
            guard let first = item.text.lines.first, let match = labels.match(first, isFirst: true) else { return nil }
            return match.form == .exact ? match : nil
        }
    }

    private mutating func split() -> [BlockSyntax] {
        guard matches.contains(where: { $0 != nil }) else { return [.list(ListSyntax(items: items))] }
        let firstAlone = firstAlone
        var rest: [ListItemSyntax] = []
        for (index, item) in items.enumerated() {
            guard let match = matches[index] else {
                rest.append(item)
                continue
            }
            attach(rest)
            rest = []
            let lines = (match.value.isEmpty ? [] : [match.value]) + item.text.lines.dropFirst()
            let value = lines.isEmpty ? nil : TextSyntax(lines: lines)
            let form = LabelSyntax.Form.inList(item.marker, isAlone: index >= firstAlone)
            blocks.append(.label(.init(label: match.label, word: match.word, form: form, value: value)))
        }
        attach(rest)
        return blocks
    }

    private mutating func attach(_ items: [ListItemSyntax]) {
        guard !items.isEmpty else { return }
        if case .label(var label) = blocks.last, label.value == nil, items.allSatisfy({ $0.depth > 0 }) {
            label.list = ListSyntax(items: items)
            blocks[blocks.count - 1] = .label(label)
        } else {
            blocks.append(.list(ListSyntax(items: items)))
        }
    }

    /// Where the items begin of which each is a label or stands under one already. Items with times are steps, whatever they
    /// begin with.
    private var firstAlone: Int {
        if items.contains(where: endsWithTime) { return items.count }
        let last = items.indices.last { matches[$0] == nil && !isUnderLabel($0) }
        return last.map { $0 + 1 } ?? 0
    }

    private func isUnderLabel(_ index: Int) -> Bool {
        guard items[index].depth > 0, let owner = items[..<index].indices.last(where: { matches[$0] != nil }) else {
            return false
        }
        let hasValue = matches[owner]?.value.isEmpty == false || items[owner].text.lines.count > 1
        return !hasValue && items[(owner + 1)...index].allSatisfy { $0.depth > 0 }
    }

    private func endsWithTime(_ item: ListItemSyntax) -> Bool {
        guard let last = item.text.lines.last, text.bytes[last].last == .rightParenthesis,
            let start = text.bytes[last].lastIndex(of: .leftParenthesis)
        else { return false }
        return text.bytes[start + 1].isDigit
    }
}
