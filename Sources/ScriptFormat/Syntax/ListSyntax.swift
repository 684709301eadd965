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
    /// The first line under the item that is not indented and yet goes on with it.
    public var unindented: Range<Int>?

    /// From the bullet to the end of the text.
    public var range: Range<Int> {
        marker.lowerBound..<max(marker.upperBound, text.lines.last?.upperBound ?? 0)
    }
}
