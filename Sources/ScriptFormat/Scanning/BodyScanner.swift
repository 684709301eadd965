/// Divides the text below the front matter into blocks, line by line.
///
/// Headings, lists, dividers and fences follow CommonMark, except that a label always begins a line of its own, an
/// indented text is never code, and block quotes and HTML are prose.
struct BodyScanner {
    private let text: VisibleText
    private let labels: LabelReader
    private var blocks: BlockCollector
    private var paragraph: [Range<Int>] = []
    private var list: OpenList?
    private var fence: OpenFence?
    /// The opening of a code block that is never closed.
    private(set) var unclosedFence: Range<Int>?

    private struct OpenFence {
        let mark: UInt8
        let count: Int
        let opening: Range<Int>
        var lines: [Range<Int>] = []
    }

    /// Prepares to scan; `hasLabels` where lines can begin with labels.
    init(_ text: VisibleText, hasLabels: Bool) {
        self.text = text
        labels = LabelReader(text: text, isOn: hasLabels)
        blocks = BlockCollector(text: text, labels: labels)
    }

    /// Scans the lines from `first` on.
    mutating func scan(from first: Int) -> [BlockSyntax] {
        for line in text.lines.dropFirst(first) { take(line) }
        if let open = fence {
            unclosedFence = open.opening
            fence = nil
            for line in open.lines { take(line) }
        }
        close()
        return blocks.blocks
    }

    private mutating func take(_ raw: Range<Int>) {
        let line = ScannedLine(raw, in: text)
        if fence != nil { return takeFenced(line, raw) }
        switch line.shape {
        case .hidden: return
        case .blank:
            closeParagraph()
            list?.leaveParagraph()
            if list == nil { blocks.noteBlank() }
            return
        default: break
        }
        let isUnderLabel = list == nil && line.indent > 3 && labels.endsWithLabel(paragraph)
        let relative = isUnderLabel ? 0 : line.indent - (list?.indent(holding: line.indent) ?? 0)
        if relative > 3 || !takeMarked(line) { takeText(line) }
    }

    /// Takes a line that has a meaning of its own; false for text.
    private mutating func takeMarked(_ line: ScannedLine) -> Bool {
        switch line.shape {
        case .fence(let mark, let count, _) where list == nil:
            close()
            fence = OpenFence(mark: mark, count: count, opening: line.range)
        case .heading(let level, let content, let isSpaced):
            close()
            blocks.add(
                .heading(
                    .init(range: line.range, level: level, style: isSpaced ? .marks : .unspacedMarks, content: content))
            )
        case .doubleUnderline where list == nil && !paragraph.isEmpty: underline(line.range, level: 1)
        case .twoHyphens where list == nil && !paragraph.isEmpty,
            .divider(underlines: true) where list == nil && !paragraph.isEmpty:
            underline(line.range, level: 2)
        case .divider:
            close()
            blocks.add(.divider(line.range))
        case .bullet(let bullet) where bullet.isLoose:
            guard labels.isOn, list != nil || labels.endsWithLabel(paragraph) else { return false }
            closeParagraph()
            list = list ?? OpenList()
            list?.add(bullet, indent: line.indent)
        case .bullet(let bullet) where paragraph.isEmpty || bullet.canInterrupt || labels.endsWithLabel(paragraph):
            closeParagraph()
            list = list ?? OpenList()
            list?.add(bullet, indent: line.indent)
        default: return false
        }
        return true
    }

    private mutating func takeText(_ line: ScannedLine) {
        let labels = labels
        if list?.takes(line, isLabel: { labels.match(line.range, isFirst: false) != nil }) == true { return }
        if list != nil { close() }
        paragraph.append(line.range)
    }

    private mutating func takeFenced(_ line: ScannedLine, _ raw: Range<Int>) {
        if case .fence(let mark, let count, let isBare) = line.shape, isBare, mark == fence?.mark,
            count >= fence?.count ?? 0, let open = fence
        {
            fence = nil
            blocks.add(.code(TextSyntax(lines: [open.opening] + open.lines + [line.range])))
        } else {
            fence?.lines.append(raw)
        }
    }

    private mutating func underline(_ range: Range<Int>, level: Int) {
        let content = TextSyntax(lines: paragraph).range
        paragraph = []
        blocks.add(
            .heading(
                .init(
                    range: content.lowerBound..<range.upperBound, level: level, style: .underline(range),
                    content: content)))
    }

    private mutating func closeParagraph() {
        if !paragraph.isEmpty { blocks.add(paragraph: paragraph) }
        paragraph = []
    }

    private mutating func close() {
        closeParagraph()
        if let open = list { blocks.add(list: open.syntax) }
        list = nil
    }
}
