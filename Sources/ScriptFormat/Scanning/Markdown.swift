/// A Markdown text divided into blocks, read as the scripts are: for the documents that are built in.
public enum Markdown {
    /// A part of the text.
    public enum Block: Equatable, Sendable {
        /// A heading with its level, from 1.
        case heading(level: Int, String)
        /// A paragraph, its lines joined by spaces.
        case paragraph(String)
        /// A list; nested lists are part of it, in the order of the text.
        case list([Item])
        /// A fenced code block: the words on its fence, and its lines.
        case code(words: String, String)
        /// A line across the page.
        case divider
    }

    /// An item of a list.
    public struct Item: Equatable, Sendable {
        /// The bullet or the number.
        public var marker: String
        /// How deep the item is nested, from 0.
        public var depth: Int
        /// The text, its lines joined by spaces.
        public var text: String
    }

    /// The blocks of a text; HTML comments are text.
    public static func blocks(of text: String) -> [Block] {
        let source = Source(bytes: Array(text.utf8))
        let visible = UncommentedText(source)
        var scanner = BodyScanner(visible, hasLabels: false, language: .nb)
        return scanner.scan(from: 0).map { block(of: $0, in: source, visible) }
    }

    private static func block(of syntax: BlockSyntax, in source: Source, _ text: UncommentedText) -> Block {
        switch syntax {
        case .heading(let heading): .heading(level: heading.level, text.words(heading.content))
        case .paragraph(let paragraph): .paragraph(text.words(paragraph))
        case .label(let label): .paragraph(source.text(label.range))
        case .table(let table): .paragraph(text.words(TextSyntax(lines: table.lines)))
        case .list(let list):
            .list(
                list.items.map { item in
                    Item(
                        marker: source.text(item.marker), depth: item.depth,
                        text: item.text.lines.isEmpty ? "" : text.words(item.text))
                })
        case .code(let code):
            .code(
                words: String(source.text(code.lines[0]).drop { "`~ ".contains($0) }),
                code.lines.dropFirst().dropLast().map { source.text($0) }.joined(separator: "\n"))
        case .divider: .divider
        }
    }
}
