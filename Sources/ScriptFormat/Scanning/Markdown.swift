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

    /// A part of a text with its lines as they stand; each item of a list is one.
    public struct Passage: Equatable, Sendable {
        /// What a passage is.
        public enum Kind: Equatable, Sendable {
            case heading(level: Int)
            case paragraph
            /// An item of a list, with how deep it is nested from 0, and its bullet or number.
            case item(depth: Int, marker: String)
            case code
            case divider
        }

        public var kind: Kind
        /// The lines, without the marks of their kind and without blanks at their beginnings.
        public var lines: [String]
        /// The number of its first line, from 1.
        public var line: Int
    }

    /// The passages of a text; HTML comments are text.
    public static func passages(of text: String) -> [Passage] {
        let source = Source(bytes: Array(text.utf8))
        var scanner = BodyScanner(UncommentedText(source), hasLabels: false, language: .nb)
        return scanner.scan(from: 0).flatMap { passages(of: $0, in: source) }
    }

    private static func passages(of syntax: BlockSyntax, in source: Source) -> [Passage] {
        func passage(_ kind: Passage.Kind, _ lines: [Range<Int>], from range: Range<Int>) -> Passage {
            // Blanks at the end of a line break it in Markdown.
            let whole = lines.map { line in
                let end = source.lines[source.lineIndex(of: line.lowerBound)].upperBound
                return source.text(line.lowerBound..<max(line.upperBound, end))
            }
            return Passage(kind: kind, lines: whole, line: source.lineIndex(of: range.lowerBound) + 1)
        }
        switch syntax {
        case .heading(let heading):
            let words = source.text(heading.content)
            let line = source.lineIndex(of: heading.range.lowerBound) + 1
            return [Passage(kind: .heading(level: heading.level), lines: [words], line: line)]
        case .paragraph(let text): return [passage(.paragraph, text.lines, from: text.range)]
        case .label(let label): return [passage(.paragraph, [label.range], from: label.range)]
        case .list(let list):
            return list.items.map { item in
                passage(
                    .item(depth: item.depth, marker: source.text(item.marker)), item.text.lines, from: item.marker)
            }
        case .code(let code): return [passage(.code, Array(code.lines.dropFirst().dropLast()), from: code.range)]
        case .divider(let range): return [passage(.divider, [], from: range)]
        }
    }
}
