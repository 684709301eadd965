/// What stands where in an author's text: enough to change any part of it and keep the rest to the byte.
public struct SyntaxTree: Equatable, Sendable {
    /// The front matter, where there is one.
    public var frontMatter: FrontMatterSyntax?
    /// Headings, labels, paragraphs and lists, in order.
    public var blocks: [BlockSyntax] = []
    /// The author's own comments, in order.
    public var comments: [Range<Int>] = []
}

/// A part of the text below the front matter.
public enum BlockSyntax: Equatable, Sendable {
    /// A phase, an item or a section.
    case heading(HeadingSyntax)
    /// `Label: value`, with the list under it.
    case label(LabelSyntax)
    /// Prose.
    case paragraph(TextSyntax)
    /// A list that belongs to no label.
    case list(ListSyntax)
    /// A table.
    case table(TableSyntax)
    /// A fenced code block.
    case code(TextSyntax)
    /// A line across the page.
    case divider(Range<Int>)

    /// Where the block stands.
    public var range: Range<Int> {
        switch self {
        case .heading(let heading): heading.range
        case .label(let label): label.range
        case .paragraph(let text), .code(let text): text.range
        case .list(let list): list.range
        case .table(let table): table.range
        case .divider(let range): range
        }
    }
}
