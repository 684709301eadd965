/// A list that the scanner is in the middle of.
struct OpenList {
    /// An item that lines can still belong to.
    private struct OpenItem {
        /// Its place among the items.
        let index: Int
        /// The column that its text begins at.
        let column: Int
    }

    private var items: [ListItemSyntax] = []
    /// The open items, outermost first.
    private var open: [OpenItem] = []
    /// Whether the last line was text of the innermost item.
    private var isInParagraph = false
    /// Whether the last line was blank.
    private var isAfterBlank = false
    /// The column of the first bullet where a whole list is indented under its label, as no other list can be.
    private var base = 0

    /// The list so far.
    var syntax: ListSyntax { ListSyntax(items: items) }

    /// The column of the innermost item that a line with this indent belongs to; 0 for none.
    func indent(holding indent: Int) -> Int {
        column(holding: indent) ?? min(indent, base)
    }

    /// The column of the innermost item that a line with this indent belongs to; `nil` for none.
    func column(holding indent: Int) -> Int? { open.last { $0.column <= indent }?.column }

    /// Whether a line with this indent would break into a paragraph, and not only stand after one.
    func isInParagraph(at indent: Int) -> Bool { isInParagraph && open.last.map { $0.column <= indent } ?? false }

    /// Whether a bullet begins another list: a number after bullets, or the other way round, with a blank line between.
    func ends(before bullet: LineShape.Bullet, indent: Int, in bytes: [UInt8]) -> Bool {
        guard isAfterBlank, column(holding: indent) == nil, let first = items.first else { return false }
        return bytes[bullet.marker.lowerBound].isDigit != bytes[first.marker.lowerBound].isDigit
    }

    /// Begins an item.
    mutating func add(_ bullet: LineShape.Bullet, indent: Int) {
        leave(above: indent)
        if items.isEmpty, indent > 3 { base = indent }
        let lines = bullet.content.isEmpty ? [] : [bullet.content]
        open.append(OpenItem(index: items.count, column: bullet.contentIndent))
        items.append(
            .init(
                marker: bullet.marker, isLoose: bullet.isLoose, depth: open.count - 1, text: TextSyntax(lines: lines),
                isAfterBlank: isAfterBlank && !items.isEmpty))
        isAfterBlank = false
        isInParagraph = !bullet.content.isEmpty
    }

    /// A blank line ends the paragraph, not the list; an item that has no text yet gets none after it.
    mutating func leaveParagraph() {
        isInParagraph = false
        isAfterBlank = true
        if let last = open.last, last.index == items.count - 1, items[last.index].text.lines.isEmpty {
            open.removeLast()
        }
    }

    /// Takes a line of text if it goes on with the list: right under an item's text, or indented under an item.
    mutating func takes(_ line: ScannedLine, isLabel: () -> Bool) -> Bool {
        guard let last = open.last else { return false }
        if isInParagraph, line.indent < last.column {
            if isLabel() { return false }
            if line.indent == 0, items[last.index].unindented == nil { items[last.index].unindented = line.range }
        } else {
            leave(above: line.indent)
        }
        guard let item = open.last else { return false }
        items[item.index].text.lines.append(line.range)
        isInParagraph = true
        isAfterBlank = false
        return true
    }

    /// Takes the lines of a code block that stands in an item with this column.
    mutating func take(code lines: [Range<Int>], column: Int) {
        leave(above: column)
        guard let item = open.last else { return }
        items[item.index].text.lines += lines
        isInParagraph = false
        isAfterBlank = false
    }

    private mutating func leave(above indent: Int) {
        while let last = open.last, last.column > indent { open.removeLast() }
    }
}
