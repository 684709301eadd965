import Facilitation
import Languages

/// Divides the text below the front matter into blocks, line by line.
///
/// Headings, lists, dividers and fences follow CommonMark; where they do not, the Specification says so, and the
/// comparison in Tests/CommonMark holds them to that.
struct BodyScanner {
    private let text: UncommentedText
    private let labels: LabelReader
    private var blocks: BlockCollector
    private var paragraph: [Range<Int>] = []
    /// Whether the paragraph is a block quote.
    private var isInQuote = false
    private var list: OpenList?
    private var fence: OpenFence?
    /// The opening of a code block that is never closed; none is looked for after it.
    private(set) var unclosedFence: Range<Int>?

    /// Prepares to scan; `hasLabels` where lines can begin with labels.
    init(_ text: UncommentedText, hasLabels: Bool, language: Language) {
        self.text = text
        labels = LabelReader(text: text, isOn: hasLabels, language: language)
        blocks = BlockCollector(text: text, labels: labels)
    }

    /// Scans the lines from `first` on.
    mutating func scan(from first: Int) -> [BlockSyntax] {
        for line in text.lines.dropFirst(first) { take(line) }
        giveUpFence()
        close()
        return blocks.blocks
    }

    private mutating func take(_ raw: Range<Int>) {
        let line = ScannedLine(raw, in: text)
        if let open = fence {
            if !open.isLeft(by: line) { return takeFenced(line, raw) }
            giveUpFence()
        }
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
        case .fence(let mark, let count, _) where unclosedFence == nil:
            let column = list?.column(holding: line.indent)
            fence = OpenFence(mark: mark, count: count, opening: line, column: column ?? 0)
        case .heading(let level, let content, let isSpaced):
            close()
            blocks.add(
                .heading(
                    .init(range: line.range, level: level, style: isSpaced ? .marks : .unspacedMarks, content: content))
            )
        case .doubleUnderline where canUnderline: underline(line.range, level: 1)
        case .twoHyphens where canUnderline, .divider(underlines: true) where canUnderline:
            underline(line.range, level: 2)
        case .bullet(let bullet)
        where canUnderline && bullet.content.isEmpty && text.bytes[line.range].elementsEqual([.hyphen])
            && !labels.endsWithLabel(paragraph):
            underline(line.range, level: 2)
        case .divider:
            close()
            blocks.add(.divider(line.range))
        case .bullet(let bullet):
            guard begins(bullet, indent: line.indent) else { return false }
            if list?.ends(before: bullet, indent: line.indent, in: text.bytes) == true { close() }
            closeParagraph()
            list = list ?? OpenList()
            list?.add(bullet, indent: line.indent)
        default: return false
        }
        return true
    }

    /// Whether a bullet begins a list item where it stands.
    private func begins(_ bullet: LineShape.Bullet, indent: Int) -> Bool {
        let isUnderLabel = labels.endsWithLabel(paragraph)
        if bullet.isDoubtful, !labels.isOn || list == nil && !isUnderLabel { return false }
        return bullet.canInterrupt || !isInParagraph(at: indent) || isUnderLabel
    }

    /// Whether a line under the paragraph can make a heading of it.
    private var canUnderline: Bool { list == nil && !paragraph.isEmpty && !isInQuote }

    /// Whether a line with this indent stands right under a paragraph that it is part of; a block quote ends by itself.
    private func isInParagraph(at indent: Int) -> Bool {
        list?.isInParagraph(at: indent) ?? (!paragraph.isEmpty && !isInQuote)
    }

    private mutating func takeText(_ line: ScannedLine) {
        takeQuote(line)
        let labels = labels
        if list?.takes(line, isLabel: { labels.match(line.range, isFirst: false) != nil }) == true { return }
        if list != nil { close() }
        paragraph.append(line.range)
    }

    /// A block quote is a paragraph of its own; a line of text right under one goes on with it.
    private mutating func takeQuote(_ line: ScannedLine) {
        let isQuote = text.bytes[line.range.lowerBound] == 0x3E && line.indent < 4
        if isQuote, let open = list, open.column(holding: line.indent) == nil { close() }
        guard list == nil else { return }
        if isQuote ? !isInQuote : isInQuote && !endsInText(paragraph.last ?? 0..<0) { closeParagraph() }
        if isQuote { isInQuote = true }
    }

    /// Whether a line of a block quote holds text that can go on.
    private func endsInText(_ line: Range<Int>) -> Bool {
        let marks = text.bytes[line].prefix { $0 == 0x3E || $0 == .space }.count
        let rest = line.dropFirst(marks)
        guard !rest.isEmpty else { return false }
        return switch ShapeReader(bytes: text.bytes, range: rest, indent: 0).shape {
        case .heading, .divider, .fence: false
        default: true
        }
    }

    private mutating func takeFenced(_ line: ScannedLine, _ raw: Range<Int>) {
        guard let open = fence, open.isClosed(by: line) else {
            fence?.lines.append(raw)
            return
        }
        fence = nil
        if open.column == 0 {
            close()
            blocks.add(.code(TextSyntax(lines: [open.opening.range] + open.lines + [line.range])))
        } else {
            let lines = open.lines.map { Blank.trim($0, in: text.bytes) }.filter { !$0.isEmpty }
            list?.take(code: [open.opening.range] + lines + [line.range], column: open.column)
        }
    }

    /// Reads the lines of a code block that is never closed as if it had not begun.
    private mutating func giveUpFence() {
        guard let open = fence else { return }
        unclosedFence = open.opening.range
        fence = nil
        takeText(open.opening)
        for line in open.lines { take(line) }
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
        isInQuote = false
    }

    private mutating func close() {
        closeParagraph()
        if let open = list { blocks.add(list: open.syntax) }
        list = nil
    }
}
