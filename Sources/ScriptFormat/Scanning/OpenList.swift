/// A list that the scanner is in the middle of.
struct OpenList {
    private var items: [ListItemSyntax] = []
    /// The columns that the texts of the open items begin at, outermost first.
    private var indents: [Int] = []
    private var isInParagraph = false
    /// The column of the first bullet: a whole list may be indented under its label.
    private var base = 0

    /// The list so far.
    var syntax: ListSyntax { ListSyntax(items: items) }

    /// The column of the innermost item that a line with this indent belongs to; 0 for none.
    func indent(holding indent: Int) -> Int {
        indents.last { $0 <= indent } ?? (indent >= base ? base : 0)
    }

    /// Begins an item.
    mutating func add(_ bullet: LineShape.Bullet, indent: Int) {
        while let last = indents.last, last > indent { indents.removeLast() }
        if items.isEmpty { base = indent }
        let lines = bullet.content.isEmpty ? [] : [bullet.content]
        items.append(
            .init(marker: bullet.marker, isLoose: bullet.isLoose, depth: indents.count, text: TextSyntax(lines: lines)))
        indents.append(bullet.contentIndent)
        isInParagraph = !bullet.content.isEmpty
    }

    /// A blank line ends the paragraph, not the list.
    mutating func leaveParagraph() { isInParagraph = false }

    /// Takes a line of text if it goes on with the list: right under an item's text, or indented under an item.
    mutating func takes(_ line: ScannedLine, isLabel: () -> Bool) -> Bool {
        guard let content = indents.last, let last = items.indices.last else { return false }
        let isIndented = line.indent >= content
        if isInParagraph {
            if !isIndented {
                if isLabel() { return false }
                if line.indent == 0, items[last].unindented == nil { items[last].unindented = line.range }
            }
            items[last].text.lines.append(line.range)
            return true
        }
        guard indents.contains(where: { $0 <= line.indent }) else { return false }
        items[last].text.lines.append(line.range)
        isInParagraph = true
        return true
    }
}
