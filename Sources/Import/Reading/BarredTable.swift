/// A table with bars between its columns, as Markdown has it, or in a frame of plus signs.
struct BarredTable {
    let lines: [String]

    /// The table that begins on a line.
    func table(from start: Int) -> TextTables.Table? {
        guard isBarred(start) || isGrid(start) else { return nil }
        var end = start
        while end < lines.count, isBarred(end) || isGrid(end) { end += 1 }
        guard end - start >= 2, hasRule(start..<end) else { return nil }
        let isGridTable = isGrid(start)
        var rows: [SourceRow] = []
        var gathered: [String] = []
        var begun = start
        func flush(_ values: [String], at line: Int) {
            if values.contains(where: { !$0.trimmedBlanks.isEmpty }) { rows.append(TextTables.row(values, at: line)) }
        }
        for index in start..<end {
            if isRule(index) || isGrid(index) && !lines[index].contains("|") {
                flush(gathered, at: begun)
                gathered = []
            } else if isGridTable {
                let cells = cells(of: lines[index])
                if gathered.isEmpty { begun = index }
                gathered = (0..<max(cells.count, gathered.count)).map { column in
                    let parts = [gathered, cells].map { $0.indices.contains(column) ? $0[column] : "" }
                    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
                }
            } else {
                flush(cells(of: lines[index]), at: index)
            }
        }
        flush(gathered, at: begun)
        return rows.isEmpty ? nil : TextTables.Table(lines: start..<end, rows: rows)
    }

    private func isBarred(_ index: Int) -> Bool {
        let line = lines[index].trimmedBlanks
        return line.contains("|") && (line.hasPrefix("|") || line.dropFirst().contains("|"))
    }

    private func isGrid(_ index: Int) -> Bool {
        let line = lines[index].trimmedBlanks
        return line.count > 3 && line.hasPrefix("+") && line.allSatisfy { "+-=:| ".contains($0) }
    }

    private func isRule(_ index: Int) -> Bool {
        let line = lines[index].trimmedBlanks
        return line.contains("-") && line.contains("|") && line.allSatisfy { "|-:+= ".contains($0) }
    }

    /// A table has a rule under its head, or else at least bars at both ends of each line.
    private func hasRule(_ range: Range<Int>) -> Bool {
        range.contains { isRule($0) || isGrid($0) }
            || range.allSatisfy { lines[$0].trimmedBlanks.hasPrefix("|") && lines[$0].trimmedBlanks.hasSuffix("|") }
    }

    private func cells(of line: String) -> [String] {
        var cells = [""]
        var isEscaped = false
        for character in line.trimmedBlanks {
            if character == "|", !isEscaped {
                cells.append("")
            } else {
                if isEscaped, character != "|" { cells[cells.count - 1].append("\\") }
                if character != "\\" || isEscaped { cells[cells.count - 1].append(character) }
            }
            isEscaped = character == "\\" && !isEscaped
        }
        if isEscaped { cells[cells.count - 1].append("\\") }
        let begins = line.trimmedBlanks.hasPrefix("|")
        if begins { cells.removeFirst() }
        if cells.last?.trimmedBlanks.isEmpty == true, line.trimmedBlanks.hasSuffix("|") { cells.removeLast() }
        return cells.map(\.trimmedBlanks)
    }
}
