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
        tooDeep = isTooDeep ? timed.first : nil
    }

    /// Whether a heading of an item was meant as a phase: it has the usual name of one, and items right under it.
    func isPhase(at index: Int, in text: UncommentedText) -> Bool {
        guard case .heading(let heading) = blocks[index], heading.level == 2, index + 1 < blocks.count,
            case .heading(let next) = blocks[index + 1], next.level == 2
        else { return false }
        return UnmarkedHeading.isPhase(text.words(HeadingBracket(heading.content, in: text).title))
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
