import ScriptFormat

extension MarkdownBlock {
    /// The blocks of an article, in order, read as the scripts are; lines across the page are for other readers.
    static func blocks(of text: String) -> [MarkdownBlock] {
        Markdown.blocks(of: text).flatMap { block -> [MarkdownBlock] in
            switch block {
            case .heading(let level, let title): [.heading(level, MarkdownText(title))]
            case .paragraph(let text): [.paragraph(MarkdownText(text))]
            case .list(let items): items.map { .item(MarkdownText($0.text)) }
            case .code(let words, let text):
                [
                    .code(
                        words,
                        text.isEmpty
                            ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
                ]
            case .divider: []
            }
        }
    }
}
