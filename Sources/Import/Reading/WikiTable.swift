/// A table as wikis have it: between `{|` and `|}` (MediaWiki), or with a head between `||` (Jira and Confluence).
struct WikiTable {
    let lines: [String]

    /// Whether a table may begin on a line.
    static func begins(_ line: String) -> Bool {
        let bare = line.trimmedBlanks
        return bare.hasPrefix("{|") || bare.hasPrefix("||") && bare.dropFirst(2).contains("||")
    }

    /// The table that begins on a line.
    func table(from start: Int) -> TextTables.Table? {
        guard Self.begins(lines[start]) else { return nil }
        return lines[start].trimmedBlanks.hasPrefix("{|") ? framed(from: start) : headed(from: start)
    }

    /// A cell as it is written.
    private struct Cell {
        var text: String
        var width = 1
        var height = 1
    }

    // MARK: MediaWiki

    private func framed(from start: Int) -> TextTables.Table? {
        guard let end = lines[(start + 1)...].firstIndex(where: { $0.trimmedBlanks.hasPrefix("|}") }) else {
            return nil
        }
        var rows: [(line: Int, cells: [Cell])] = []
        for index in start + 1..<end {
            let line = lines[index].trimmedBlanks
            if line.hasPrefix("|-") {
                rows.append((index + 1, []))
            } else if line.hasPrefix("|+") {
                rows.append((index, [Cell(text: line.dropFirst(2).trimmedBlanks)]))
                rows.append((index + 1, []))
            } else if let mark = line.first, "|!".contains(mark) {
                if rows.isEmpty { rows.append((index, [])) }
                if rows[rows.count - 1].cells.isEmpty { rows[rows.count - 1].line = index }
                let plain = mark == "!" ? line.replacing("!!", with: "||") : line
                rows[rows.count - 1].cells += plain.dropFirst().split(
                    separator: "||", omittingEmptySubsequences: false
                ).map { Self.cell(String($0)) }
            } else if let row = rows.indices.last, let cell = rows[row].cells.indices.last {
                rows[row].cells[cell].text += "\n" + lines[index]
            } else if !line.isEmpty {
                rows.append((index, [Cell(text: line)]))
            }
        }
        let full = rows.filter { !$0.cells.isEmpty }
        return full.isEmpty ? nil : TextTables.Table(lines: start..<end + 1, rows: Self.rows(full))
    }

    /// A cell without its attributes: `rowspan="2" | Words`.
    private static func cell(_ text: String) -> Cell {
        guard let bar = text.firstIndex(of: "|"), text[..<bar].contains("="), !text[..<bar].contains("[") else {
            return Cell(text: text.trimmedBlanks)
        }
        func number(_ name: String) -> Int {
            guard let place = text[..<bar].firstRange(of: name + "=") else { return 1 }
            let digits = text[place.upperBound..<bar].drop { "\"' ".contains($0) }.prefix { $0.isNumber }
            return min(max(1, Int(digits) ?? 1), 60)
        }
        return Cell(
            text: text[text.index(after: bar)...].trimmedBlanks, width: number("colspan"), height: number("rowspan"))
    }

    /// The rows, with a cell that goes on wherever one reaches down from above.
    private static func rows(_ rows: [(line: Int, cells: [Cell])]) -> [SourceRow] {
        var reach: [Int: Int] = [:]
        return rows.map { row in
            var cells: [SourceCell] = []
            var column = 0
            func takeReaching() {
                while let left = reach[column], left > 0 {
                    reach[column] = left - 1
                    cells.append(SourceCell([], isContinued: true))
                    column += 1
                }
            }
            for cell in row.cells {
                takeReaching()
                var made = TextTables.row([cell.text], at: row.line).cells[0]
                made.width = cell.width
                cells.append(made)
                for _ in 0..<cell.width {
                    reach[column] = cell.height - 1
                    column += 1
                }
            }
            takeReaching()
            return SourceRow(place: row.line + 1, cells: cells)
        }
    }

    // MARK: Jira and Confluence

    private func headed(from start: Int) -> TextTables.Table? {
        var rows: [SourceRow] = []
        var index = start
        while index < lines.count, lines[index].trimmedBlanks.hasPrefix("|") {
            let begun = index
            var row = lines[index].trimmedBlanks
            // What is in a cell may go on in the next lines.
            while !row.hasSuffix("|"), index + 1 < lines.count, !lines[index + 1].trimmedBlanks.isEmpty,
                !lines[index + 1].trimmedBlanks.hasPrefix("|")
            {
                index += 1
                row += "\n" + lines[index].trimmedBlanks
            }
            let values = row.replacing("||", with: "|").split(separator: "|", omittingEmptySubsequences: false)
            let inner = values.dropFirst().dropLast(row.hasSuffix("|") ? 1 : 0)
            rows.append(TextTables.row(inner.map(\.trimmedBlanks), at: begun))
            index += 1
        }
        return rows.count < 2 ? nil : TextTables.Table(lines: start..<index, rows: rows)
    }
}
