/// Running text on one or more lines.
public struct TextSyntax: Equatable, Sendable {
    /// The part of each line that belongs to the text, without blanks at its ends; never empty.
    public var lines: [Range<Int>]

    /// From the first character to the last.
    public var range: Range<Int> {
        guard let first = lines.first, let last = lines.last else { return 0..<0 }
        return first.lowerBound..<last.upperBound
    }
}

/// A list; nested lists are part of it, in the order of the text.
public struct ListSyntax: Equatable, Sendable {
    /// The list items, each with what is indented under it.
    public var items: [ListItemSyntax]

    /// From the first bullet to the end of the last item.
    public var range: Range<Int> {
        guard let first = items.first else { return 0..<0 }
        // An item's text can go on after the items in it.
        return first.range.lowerBound..<(items.lazy.map(\.range.upperBound).max() ?? 0)
    }
}

/// One bullet or number, and its text.
public struct ListItemSyntax: Equatable, Sendable {
    /// The bullet: `-`, `*`, `+`, `1.` or `1)`, or a dash or a dot where the item is loose.
    public var marker: Range<Int>
    /// Whether the bullet is none to other readers of Markdown, and is read as one because of where it stands.
    public var isLoose: Bool
    /// How deep the item is nested, from 0.
    public var depth: Int
    /// The text; no lines where there is only a bullet.
    public var text: TextSyntax
    /// Whether a blank line stands between it and the item before it.
    public var isAfterBlank = false
    /// The first line under the item that is not indented and yet goes on with it.
    public var unindented: Range<Int>?

    /// From the bullet to the end of the text.
    public var range: Range<Int> {
        marker.lowerBound..<max(marker.upperBound, text.lines.last?.upperBound ?? 0)
    }
}

/// A table: its head, the line under that, and its rows.
public struct TableSyntax: Equatable, Sendable {
    /// All lines, without blanks at their ends.
    public var lines: [Range<Int>]
    /// The cells of the head and of each row; those without text are empty ranges.
    public var rows: [[Range<Int>]]

    /// From the first character to the last.
    public var range: Range<Int> { TextSyntax(lines: lines).range }
}

extension UncommentedText {
    /// The words of a text, its lines joined by spaces.
    func words(_ text: TextSyntax) -> String {
        guard text.lines.count != 1 else { return words(text.lines[0]) }
        return text.lines.lazy.map { words($0) }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The words of a text without marks, its lines joined by spaces.
    func plain(_ text: TextSyntax) -> String { InlineText.plain(words(text)) }

    /// The words of a paragraph without marks, also those of a block quote.
    func plain(paragraph text: TextSyntax) -> String {
        guard let first = text.lines.first, bytes[first].first == .greaterThan else { return plain(text) }
        let lines = text.lines.map { line in
            line.dropFirst(bytes[line].prefix { $0 == .greaterThan || $0 == .space }.count)
        }
        return plain(TextSyntax(lines: lines))
    }

    /// The words of a range without marks.
    func plain(_ range: Range<Int>) -> String { InlineText.plain(words(range)) }
}
