/// Makes blocks of paragraphs and lists: labels are taken out of paragraphs, and lists given to the labels over them.
struct BlockCollector {
    private let text: VisibleText
    private let labels: LabelReader
    private(set) var blocks: [BlockSyntax] = []
    /// Whether a blank line stands after the last block.
    private var isAfterBlank = false

    /// Prepares to collect.
    init(text: VisibleText, labels: LabelReader) {
        self.text = text
        self.labels = labels
    }

    /// Adds a block as it is.
    mutating func add(_ block: BlockSyntax) {
        blocks.append(block)
        isAfterBlank = false
    }

    /// Remembers a blank line.
    mutating func note(blankAt offset: Int) { isAfterBlank = true }

    /// Adds the labels and the prose of a paragraph.
    mutating func add(paragraph lines: [Range<Int>]) {
        for (index, line) in lines.enumerated() {
            if let match = labels.match(line, isFirst: index == 0) {
                let value = match.value.isEmpty ? nil : TextSyntax(lines: [match.value])
                add(.label(.init(label: match.label, word: match.word, form: match.form, value: value)))
            } else {
                go(onWith: line, isFirst: index == 0)
            }
        }
        isAfterBlank = false
    }

    private mutating func go(onWith line: Range<Int>, isFirst: Bool) {
        switch isFirst ? nil : blocks.last {
        case .label(var label):
            label.value = TextSyntax(lines: (label.value?.lines ?? []) + [line])
            blocks[blocks.count - 1] = .label(label)
        case .paragraph(var text):
            text.lines.append(line)
            blocks[blocks.count - 1] = .paragraph(text)
        default:
            blocks.append(.paragraph(TextSyntax(lines: [line])))
        }
    }

    /// Adds a list: to the label right over it, or as one of its own.
    mutating func add(list: ListSyntax) {
        switch blocks.last {
        case .label(var label) where label.list == nil && (label.value == nil || !isAfterBlank):
            label.list = list
            blocks[blocks.count - 1] = .label(label)
        case .paragraph(let text) where !isAfterBlank && text.lines.count == 1:
            guard let label = labels.matchWithoutColon(text.lines[0], list: list) else { fallthrough }
            blocks[blocks.count - 1] = .label(label)
        default:
            blocks += labels.split(list)
        }
        isAfterBlank = false
    }
}
