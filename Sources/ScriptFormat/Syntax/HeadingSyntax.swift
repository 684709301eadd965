/// A heading and the brackets at its end.
public struct HeadingSyntax: Equatable, Sendable {
    /// The whole heading, from the first `#` (or the first letter of an underlined one) to its end.
    public var range: Range<Int>
    /// 1 for `#`, 2 for `##`, up to 6.
    public var level: Int
    /// How it is marked.
    public var style: Style
    /// The words after the marks, brackets included.
    public var content: Range<Int>

    /// The line under the title, where the heading is made with one.
    public var underline: Range<Int>? {
        if case .underline(let line) = style { line } else { nil }
    }

    /// Whether nothing at all stands around the words.
    var isPlain: Bool { range == content }

    /// Whether the heading is made with a line under it.
    var isUnderlined: Bool { underline != nil }

    /// The ways to mark a heading.
    public enum Style: Equatable, Sendable {
        /// `## Title`.
        case marks
        /// `##Title`, which is no heading to other readers of Markdown.
        case unspacedMarks
        /// A title with a line of `=` or `-` under it; the range is that line's.
        case underline(Range<Int>)
        /// A title without any mark, recognised by its duration.
        case unmarked
    }
}
