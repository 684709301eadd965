/// Makes blocks of paragraphs and lists: labels are taken out of paragraphs, and lists given to the labels over them.
struct BlockCollector {
    private let text: UncommentedText
    private let labels: LabelReader
    private(set) var blocks: [BlockSyntax] = []
    /// Whether a blank line stands after the last block.
    private var isAfterBlank = false

    /// Prepares to collect.
    init(text: UncommentedText, labels: LabelReader) {
        self.text = text
        self.labels = labels
    }

    /// Adds a block as it is.
    mutating func add(_ block: BlockSyntax) {
        if case .heading(let heading) = block, let label = labels.match(heading) {
            blocks.append(.label(label))
        } else {
            blocks.append(block)
        }
        isAfterBlank = false
    }

    /// Remembers that a blank line stands after the last block.
    mutating func noteBlank() { isAfterBlank = true }

    /// Adds the labels, the tables and the prose of a paragraph.
    mutating func add(paragraph lines: [Range<Int>]) {
        guard !lines.isEmpty else { return }
        if let (table, start) = TableFinder(text: text).find(in: lines) {
            add(paragraph: Array(lines[..<start]))
            blocks.append(.table(table))
            isAfterBlank = false
            return add(paragraph: Array(lines[(start + table.lines.count)...]))
        }
        // Whether a word alone at the end is a label is seen from what comes under it.
        let end = lines.dropFirst().lastIndex { labels.matchAlone(TextSyntax(lines: [$0])) == nil } ?? 0
        divide(lines[...end])
        for line in lines[(end + 1)...] { add(nil, [line]) }
        isAfterBlank = false
    }

    /// Adds the labels and the prose of lines of which the last is no word alone.
    private mutating func divide(_ lines: ArraySlice<Range<Int>>) {
        var label: LabelSyntax?
        var prose: [Range<Int>] = []
        for (index, line) in zip(lines.indices, lines) {
            var matches = labels.matches(line, isFirst: index == 0)
            if index + 1 < lines.count, let alone = labels.matchAlone(TextSyntax(lines: [line])) {
                matches = [.init(label: alone.label, word: alone.word, value: line.suffix(0), form: alone.form)]
            }
            if matches.isEmpty { prose.append(line) }
            for match in matches {
                add(label, prose)
                label = LabelSyntax(label: match.label, word: match.word, form: match.form)
                prose = match.value.isEmpty ? [] : [match.value]
            }
        }
        add(label, prose)
    }

    /// Adds what stands between two labels: the first one's value, or prose.
    private mutating func add(_ label: LabelSyntax?, _ lines: [Range<Int>]) {
        let text = lines.isEmpty ? nil : TextSyntax(lines: lines)
        if var label {
            label.value = text
            add(label)
        } else if let text {
            if var label = openLabel(over: text) {
                label.value = text
                blocks[blocks.count - 1] = .label(label)
            } else {
                blocks.append(.paragraph(text))
            }
        }
    }

    /// Adds a label, and apart from it what is prose under its names.
    private mutating func add(_ label: LabelSyntax) {
        guard label.label.isNames, let place = LinesUnderLabel.place(in: label, text),
            let value = label.value
        else { return blocks.append(.label(label)) }
        var own = label
        own.value = TextSyntax(lines: value.lines.filter { $0.lowerBound < place.lowerBound })
        own.proseUnder = place
        blocks.append(.label(own))
        blocks.append(.paragraph(TextSyntax(lines: value.lines.filter { $0.lowerBound >= place.lowerBound })))
    }

    /// The label over a paragraph, where it is none by itself: a heading, or a word that lacks its colon.
    private func openLabel(over paragraph: TextSyntax) -> LabelSyntax? {
        switch blocks.last {
        case .label(let label):
            guard case .heading = label.form, label.value == nil, label.list == nil else { return nil }
            return label
        case .paragraph(let last):
            guard var label = labels.matchAlone(last), labels.matchAlone(paragraph) == nil,
                UnmarkedHeading.recognise(paragraph, in: text, at: .item) == nil
            else { return nil }
            let gap = last.range.upperBound..<paragraph.range.lowerBound
            guard !text.bytes[gap].contains(.hidden) else { return nil }
            label.form = .missingColon(gap)
            return label
        default: return nil
        }
    }

    /// Adds a list: to the label right over it, or as one of its own.
    mutating func add(list: ListSyntax) {
        switch blocks.last {
        case .label(var label) where label.label == .lead && label.value != nil && label.list == nil && !isAfterBlank:
            // Nobody lists more leaders under one that stands on the line.
            label.proseUnder = list.items.first?.marker
            blocks[blocks.count - 1] = .label(label)
            blocks += LabelsInList.split(list, labels, in: text)
        case .label(var label) where label.list == nil && (label.value == nil || !isAfterBlank):
            label.list = list
            blocks[blocks.count - 1] = .label(label)
        case .paragraph(let paragraph):
            guard var label = labels.matchAlone(paragraph) else { fallthrough }
            label.list = list
            blocks[blocks.count - 1] = .label(label)
        default:
            blocks += LabelsInList.split(list, labels, in: text)
        }
        isAfterBlank = false
    }
}
