/// Makes phases and items of the blocks of a session.
struct OutlineReader {
    /// A session with more items than this cannot be led; the rest is not read.
    static let itemLimit = 500

    private let text: UncommentedText
    /// Whether nothing is wanted but what the headings say.
    private let hasHeadingsOnly: Bool
    private let headings: HeadingReader
    private let labels: LabelValueReader
    private var outline = SessionOutline()
    private var items = 0
    /// The first text before the first phase.
    private var stray: Range<Int>?

    /// Prepares to read.
    init(_ text: UncommentedText, hasHeadingsOnly: Bool) {
        self.text = text
        self.hasHeadingsOnly = hasHeadingsOnly
        headings = HeadingReader(text: text)
        labels = LabelValueReader(text: text)
    }

    /// Reads the blocks and reports what is wrong with them.
    mutating func read(_ blocks: [BlockSyntax], _ report: inout Report) -> SessionOutline {
        let survey = HeadingSurvey(blocks, headings)
        if let heading = survey.tooDeep { report.add(.headingLevels, at: heading.range) }
        for (index, block) in blocks.enumerated() {
            guard case .heading(var heading) = block else {
                take(block, &report)
                continue
            }
            if items >= Self.itemLimit, heading.level > 1 {
                report.add(.tooManyItems, at: heading.range)
                break
            }
            if survey.tooDeep != nil { heading.level -= 1 }
            if survey.tooDeep == nil, survey.isPhase(at: index, in: text) {
                report.add(
                    .phaseAsItem(title: text.words(heading.content)), at: heading.range, fix: "#",
                    replacing: heading.range.prefix(heading.level))
                heading.level = 1
            }
            if !outline.phases.isEmpty, survey.isItem(at: index) {
                report.add(
                    .itemAsPhase(title: text.words(heading.content)), at: heading.range, fix: "#",
                    replacing: heading.range.prefix(0))
                heading.level = 2
                take(heading, &report)
                markDoubt()
                continue
            }
            if survey.isText(at: index, in: text) {
                report.add(
                    .headingAsText(title: text.words(heading.content)), at: heading.range, fix: "",
                    replacing: heading.range.lowerBound..<heading.content.lowerBound)
                add(.paragraph(TextSyntax(lines: [heading.content])))
                continue
            }
            take(heading, &report)
        }
        // Where there are no phases at all, or no front matter, that is the news.
        if let stray, !outline.phases.isEmpty, !report.has(.frontMatterMissing) {
            report.add(.textBeforePhase, at: stray)
        }
        return outline
    }

    /// What is told of the last item's heading may not be all of it: the sum of its phase is not.
    private mutating func markDoubt() {
        guard let phase = outline.phases.indices.last, let item = outline.phases[phase].items.indices.last else {
            return
        }
        outline.phases[phase].items[item].heading.isInDoubt = true
    }

    private mutating func take(_ block: BlockSyntax, _ report: inout Report) {
        switch block {
        case .label where hasHeadingsOnly: break
        case .label(let label): take(label, &report)
        case .paragraph(let paragraph):
            let heading = UnmarkedHeading.recognise(paragraph, in: text, at: place)
            if let heading = heading ?? UnmarkedHeading.recogniseName(paragraph, in: text) {
                take(heading, &report)
            } else {
                add(.paragraph(paragraph))
            }
        case .code(let code): add(.code(code))
        case .table(let table): add(.table(table))
        case .list(let list): take(list, &report)
        case .heading, .divider: break
        }
    }

    /// Takes a list, or what of it is no item of the phase.
    private mutating func take(_ list: ListSyntax, _ report: inout Report) {
        let isProgramme = place == .phase
        var rest: [ListItemSyntax] = []
        for item in list.items {
            if isProgramme, let heading = UnmarkedHeading.recognise(item, in: text) {
                if !rest.isEmpty { add(.list(ListSyntax(items: rest))) }
                rest = []
                take(heading, &report)
            } else if !hasHeadingsOnly {
                labels.report(item, &report)
                if !item.text.lines.isEmpty { rest.append(item) }
            }
        }
        if !rest.isEmpty { add(.list(ListSyntax(items: rest))) }
    }

    private var place: UnmarkedHeading.Place {
        guard let phase = outline.phases.last else { return .start }
        guard let item = phase.items.last else { return .phase }
        // Where one item has lost its marks, and is not in bold, the next may have too.
        let isBare = item.heading.syntax.style == .unmarked && item.heading.syntax.isPlain
        return isBare ? .phase : .item
    }

    private mutating func take(_ heading: HeadingSyntax, _ report: inout Report) {
        switch heading.level {
        case _ where heading.isUnderlined && !headings.hasDuration(heading):
            report.add(.underlinedHeading(level: heading.level, title: nil), at: heading.underline ?? heading.range)
            add(.paragraph(TextSyntax(lines: [heading.content])))
        case 0: break
        case 1: outline.phases.append(PhaseOutline(heading: headings.read(heading, as: .phase, &report)))
        case 2: takeItem(heading, &report)
        default:
            let isTimed = headings.hasDuration(heading)
            let fault = Fault.deepHeading(
                level: heading.level, title: text.words(heading.content), isItem: isTimed)
            var item = heading
            item.style = .marks
            let isSpaced = heading.style != .unspacedMarks
            report.add(
                fault, at: heading.range.prefix(heading.level), fix: isTimed ? isSpaced ? "##" : "## " : nil)
            if isTimed {
                takeItem(item, &report)
            } else if !heading.content.isEmpty {
                add(.paragraph(TextSyntax(lines: [heading.content])))
            }
        }
    }

    private mutating func takeItem(_ heading: HeadingSyntax, _ report: inout Report) {
        if outline.phases.isEmpty {
            report.add(.itemBeforePhase, at: heading.range)
            outline.phases.append(PhaseOutline())
        }
        items += 1
        outline.phases[outline.phases.count - 1].items.append(
            ItemOutline(heading: headings.read(heading, as: .item, &report)))
    }

    private mutating func take(_ label: LabelSyntax, _ report: inout Report) {
        labels.reportLineUnder(label, &report)
        let values = labels.read(label, &report)
        guard let phase = outline.phases.indices.last, let item = outline.phases[phase].items.indices.last else {
            report.add(.labelOutsideItem(label: text.words(label.word)), at: label.word)
            return
        }
        if values.isEmpty { report.add(.labelWithoutValue(label: text.words(label.word)), at: label.word) }
        if !values.isEmpty { outline.phases[phase].items[item].parts.append(.label(values)) }
    }

    private mutating func add(_ part: OutlinePart) {
        if hasHeadingsOnly { return }
        guard let phase = outline.phases.indices.last else {
            stray = stray ?? part.texts.first?.lines[0]
            return
        }
        if let item = outline.phases[phase].items.indices.last {
            outline.phases[phase].items[item].parts.append(part)
        } else {
            outline.phases[phase].parts.append(part)
        }
    }
}
