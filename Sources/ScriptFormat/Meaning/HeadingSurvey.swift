/// Looks at the headings of a session as a whole, before they are read one by one.
struct HeadingSurvey {
    private let blocks: [BlockSyntax]
    private let headings: HeadingReader
    /// The first of the headings where all of them are one level too deep.
    let tooDeep: HeadingSyntax?

    /// Looks at the blocks.
    init(_ blocks: [BlockSyntax], _ headings: HeadingReader) {
        self.blocks = blocks
        self.headings = headings
        let timed = blocks.compactMap { block -> HeadingSyntax? in
            guard case .heading(let heading) = block, headings.hasDuration(heading) else { return nil }
            return heading
        }
        let isTooDeep = timed.first?.level == 2 && timed.allSatisfy { $0.level > 1 } && timed.contains { $0.level == 3 }
        tooDeep = isTooDeep ? timed.first : Self.phaseOverDeepItems(blocks, timed)
    }

    /// The first phase, where phases are without a time and every item, and nothing else, has one and three marks.
    private static func phaseOverDeepItems(_ blocks: [BlockSyntax], _ timed: [HeadingSyntax]) -> HeadingSyntax? {
        guard let item = timed.first, timed.allSatisfy({ $0.level == 3 }) else { return nil }
        let phases = blocks.compactMap { block -> HeadingSyntax? in
            if case .heading(let heading) = block, heading.level == 2 { heading } else { nil }
        }
        return phases.first.flatMap { $0.range.lowerBound < item.range.lowerBound ? $0 : nil }
    }

    /// Whether a heading of an item was meant as a phase: it has the usual name of one, and items right under it.
    func isPhase(at index: Int, in text: UncommentedText) -> Bool {
        guard case .heading(let heading) = blocks[index], heading.level == 2, index + 1 < blocks.count,
            case .heading(let next) = blocks[index + 1], next.level == 2
        else { return false }
        return UnmarkedHeading.isPhase(text.words(HeadingBracket(heading.content, in: text).title))
    }

    /// Whether a heading of a phase is but a text that begins with #: it has no time, not the name of a phase, and no items
    /// before the next one; and it stands under an item.
    func isText(at index: Int, in text: UncommentedText) -> Bool {
        guard tooDeep == nil, case .heading(let heading) = blocks[index], heading.level == 1, !heading.isUnderlined,
            !heading.content.isEmpty, !headings.hasDuration(heading),
            !UnmarkedHeading.isPhase(text.words(heading.content)),
            Self.nextLevel(after: index, in: blocks) < 2
        else { return false }
        let before = blocks[..<index].last { if case .heading = $0 { true } else { false } }
        if case .heading(let item)? = before { return item.level == 2 }
        return false
    }

    /// The level of the next heading; 0 where there is none.
    private static func nextLevel(after index: Int, in blocks: [BlockSyntax]) -> Int {
        for case .heading(let next) in blocks[(index + 1)...] { return next.level }
        return 0
    }

    /// Whether a heading of a phase was meant as an item: it has no items of its own, but marks, or labels under it.
    func isItem(at index: Int) -> Bool {
        guard case .heading(let heading) = blocks[index], heading.level == 1, headings.hasDuration(heading) else {
            return false
        }
        let rest = blocks[(index + 1)...]
        for case .heading(let next) in rest {
            if next.level > 1 { return false }
            break
        }
        if case .label = rest.first { return true }
        return headings.hasMarks(heading)
    }
}
