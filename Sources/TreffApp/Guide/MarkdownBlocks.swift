/// Makes an article's blocks into those of the shell: no marks, examples set apart.
enum MarkdownBlocks {
    /// The blocks, with an empty line between those that are not items of one list.
    static func blocks(_ markdown: [MarkdownBlock]) -> [Block] {
        var blocks: [Block] = []
        var previous: MarkdownBlock?
        for block in markdown {
            if let previous, !(previous.isItem && block.isItem) { blocks.append(.blank) }
            blocks += Self.block(block)
            previous = block
        }
        return blocks
    }

    private static let bullet = "• "

    private static func block(_ block: MarkdownBlock) -> [Block] {
        switch block {
        case .heading(_, let text): [.text(text.words, .title)]
        case .paragraph(let text): [.spans(spans(text))]
        case .item(let text): [.spans([Span(bullet)] + spans(text), hanging: bullet.count)]
        case .code(_, let lines): lines.map { $0.isEmpty ? .blank : .example($0) }
        }
    }

    private static func spans(_ text: MarkdownText) -> [Span] {
        text.runs.map { run in
            switch run {
            case .plain(let words): Span(words)
            case .code(let words), .strong(let words): Span(words, .strong)
            }
        }
    }
}

extension MarkdownBlock {
    fileprivate var isItem: Bool {
        if case .item = self { true } else { false }
    }
}
