/// Makes phases and items of the blocks of a session.
struct OutlineReader {
    /// A session with more items than this cannot be led; the rest is not read.
    static let itemLimit = 500

    private let text: VisibleText
    private let headings: HeadingReader
    private var outline = SessionOutline()
    private var items = 0
    /// The first text before the first phase.
    private var stray: Range<Int>?

    /// Prepares to read.
    init(_ text: VisibleText) {
        self.text = text
        headings = HeadingReader(text: text)
    }

    /// Reads the blocks and reports what is wrong with them.
    mutating func read(_ blocks: [BlockSyntax], _ report: inout Report) -> SessionOutline {
        for (index, block) in blocks.enumerated() {
            if case .heading(let heading) = block, items >= Self.itemLimit, heading.level > 1 {
                report.add(TooManyItems(), at: heading.range)
                break
            }
            take(block, isFollowedByHeading: blocks.dropFirst(index + 1).first.map(Self.isHeading) ?? false, &report)
        }
        // Where there are no phases at all, that is the news.
        if let stray, !outline.phases.isEmpty { report.add(TextBeforePhase(), at: stray) }
        return outline
    }

    private static func isHeading(_ block: BlockSyntax) -> Bool {
        if case .heading = block { true } else { false }
    }

    private mutating func take(_ block: BlockSyntax, isFollowedByHeading: Bool, _ report: inout Report) {
        switch block {
        case .heading(let heading): take(heading, &report)
        case .label(let label): take(label, &report)
        case .paragraph(let paragraph):
            if let heading = UnmarkedHeading.recognise(paragraph, in: text, isFirst: outline.phases.isEmpty) {
                take(heading, &report)
            } else {
                add(paragraph, &report)
            }
        case .code(let code): add(code, &report)
        case .list(let list):
            for item in list.items {
                reportLines(item, &report)
                if !item.text.lines.isEmpty { add(item.text, &report) }
            }
        case .divider: break
        }
    }

    private mutating func take(_ heading: HeadingSyntax, _ report: inout Report) {
        let isTimed = headings.hasDuration(heading)
        if case .underline(let line) = heading.style, !isTimed {
            report.add(UnderlinedHeading(level: heading.level, title: nil), at: line)
            add(TextSyntax(lines: [heading.content]), &report)
        } else if heading.level == 1 {
            outline.phases.append(PhaseOutline(heading: headings.read(heading, as: .phase, &report)))
        } else {
            takeItem(heading, isTimed: isTimed, &report)
        }
    }

    private mutating func takeItem(_ heading: HeadingSyntax, isTimed: Bool, _ report: inout Report) {
        if heading.level > 2 {
            report.add(DeepHeading(level: heading.level), at: heading.range.prefix(heading.level), fix: "##")
            guard isTimed else {
                if !heading.content.isEmpty { add(TextSyntax(lines: [heading.content]), &report) }
                return
            }
        }
        if outline.phases.isEmpty {
            report.add(ItemBeforePhase(), at: heading.range)
            outline.phases.append(PhaseOutline())
        }
        items += 1
        outline.phases[outline.phases.count - 1].items.append(
            ItemOutline(heading: headings.read(heading, as: .item, &report)))
    }

    private mutating func take(_ label: LabelSyntax, _ report: inout Report) {
        let written = text.words(label.word)
        let known = LabelCheck(label: label, written: written)
        known.report(&report)
        for item in label.list?.items ?? [] { reportLines(item, &report) }
        let listed = (label.list?.items ?? []).map(\.text).filter { !$0.lines.isEmpty }
        let values = (label.value.map { [$0] } ?? []) + listed
        guard let phase = outline.phases.indices.last, let item = outline.phases[phase].items.indices.last else {
            report.add(LabelOutsideItem(label: written), at: label.word)
            return
        }
        if values.isEmpty { report.add(LabelWithoutValue(label: written), at: label.word) }
        outline.phases[phase].items[item].values += values.enumerated().map { index, value in
            .init(label: label.label, text: value, isListed: index > 0 || label.value == nil)
        }
    }

    private func reportLines(_ item: ListItemSyntax, _ report: inout Report) {
        if let line = item.unindented { report.add(UnindentedLine(), at: line, fix: "  ", replacing: line.prefix(0)) }
    }

    private mutating func add(_ prose: TextSyntax, _ report: inout Report) {
        guard let phase = outline.phases.indices.last else {
            stray = stray ?? prose.lines[0]
            return
        }
        if let item = outline.phases[phase].items.indices.last {
            outline.phases[phase].items[item].text.append(prose)
        } else {
            outline.phases[phase].text.append(prose)
        }
    }
}

extension Range<Int> {
    /// The first `count` of the range.
    func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}
