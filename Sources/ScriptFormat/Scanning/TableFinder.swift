/// Finds tables in paragraphs (GitHub Flavored Markdown 0.29, section 4.10). A line without a bar ends one.
struct TableFinder {
    let text: UncommentedText

    /// The first table among the lines of a paragraph, and how many lines stand before it.
    func find(in lines: [Range<Int>]) -> (table: TableSyntax, start: Int)? {
        let bytes = text.bytes
        for index in lines.indices.dropFirst()
        where bytes[lines[index - 1]].contains(.bar) && isDivider(lines[index]) {
            let head = cells(of: lines[index - 1])
            guard head.count == cells(of: lines[index]).count else { continue }
            let rows = lines[(index + 1)...].prefix { bytes[$0].contains(.bar) }
            let table = TableSyntax(
                lines: Array(lines[index - 1...index]) + rows, rows: [head] + rows.map { cells(of: $0) })
            return (table, index - 1)
        }
        return nil
    }

    /// Whether a line is that under a head: hyphens between bars, perhaps with colons for where the cells are set.
    private func isDivider(_ line: Range<Int>) -> Bool {
        cells(of: line).allSatisfy { cell in
            var hyphens = text.bytes[cell]
            if hyphens.first == .colon { hyphens.removeFirst() }
            if hyphens.last == .colon { hyphens.removeLast() }
            return !hyphens.isEmpty && hyphens.allSatisfy { $0 == .hyphen }
        }
    }

    /// What stands between the bars, without blanks at its ends; a bar after a backslash is text.
    private func cells(of line: Range<Int>) -> [Range<Int>] {
        var rest = line
        if text.bytes[rest.lowerBound] == .bar { rest.removeFirst() }
        var cells: [Range<Int>] = []
        var start = rest.lowerBound
        for index in rest where text.bytes[index] == .bar && text.bytes[index - 1] != .backslash {
            cells.append(Blank.trim(start..<index, in: text.bytes))
            start = index + 1
        }
        let last = Blank.trim(start..<rest.upperBound, in: text.bytes)
        if !last.isEmpty || cells.isEmpty { cells.append(last) }
        return cells
    }
}
