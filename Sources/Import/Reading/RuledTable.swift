/// A table whose columns are marked by a rule of hyphens under its head, as Pandoc writes it.
struct RuledTable {
    let lines: [String]

    /// The table that begins on a line.
    func table(from start: Int) -> TextTables.Table? {
        // One with blank lines between its rows stands between two rules, and the head over a third.
        let isFramed = isFrame(start)
        guard let rule = rule(from: start, isFramed: isFramed) else { return nil }
        let columns = columns(rule)
        var end = rule + 1
        while end < lines.count, isFramed ? !isFrame(end) : isRow(end) { end += 1 }
        let rows = rows((isFramed ? start + 1 : start)..<end, rule: rule, columns, isFramed: isFramed)
        guard rows.count > 1 else { return nil }
        let closes = end < lines.count && (isFrame(end) || !self.columns(end).isEmpty)
        return TextTables.Table(lines: start..<(closes ? end + 1 : end), rows: rows)
    }

    /// The line with the rule under the head.
    private func rule(from start: Int, isFramed: Bool) -> Int? {
        if isFramed { return (start + 1..<min(start + 7, lines.count)).first { columns($0).count > 1 } }
        guard isRow(start), start + 1 < lines.count, columns(start + 1).count > 1 else { return nil }
        return start + 1
    }

    private func isRow(_ index: Int) -> Bool { !lines[index].trimmedBlanks.isEmpty && columns(index).isEmpty }

    private func rows(_ range: Range<Int>, rule: Int, _ columns: [Range<Int>], isFramed: Bool) -> [SourceRow] {
        var rows: [SourceRow] = []
        var open: (line: Int, values: [String])?
        func flush() {
            if let open, open.values.contains(where: { !$0.isEmpty }) {
                rows.append(TextTables.row(open.values, at: open.line))
            }
            open = nil
        }
        for index in range {
            if index == rule || lines[index].trimmedBlanks.isEmpty {
                flush()
                continue
            }
            let values = slices(of: lines[index], columns)
            if isFramed, let begun = open {
                let joined = zip(begun.values, values).map { [$0, $1].filter { !$0.isEmpty }.joined(separator: " ") }
                open = (begun.line, joined)
            } else {
                flush()
                open = (index, values)
            }
        }
        flush()
        return rows
    }

    private func isFrame(_ index: Int) -> Bool {
        let line = lines[index].trimmedBlanks
        return line.count >= 20 && line.allSatisfy { $0 == "-" }
    }

    /// Where the columns are that a rule such as `----- ---` marks; none in any other line.
    private func columns(_ index: Int) -> [Range<Int>] {
        let line = Array(lines[index])
        guard line.contains("-"), line.allSatisfy({ $0 == "-" || $0 == " " }) else { return [] }
        var columns: [Range<Int>] = []
        var start: Int?
        for (place, character) in (line + [" "]).enumerated() {
            if character == "-" {
                start = start ?? place
            } else if let begun = start {
                columns.append(begun..<place)
                start = nil
            }
        }
        return columns.count > 1 && columns.allSatisfy { $0.count > 1 } ? columns : []
    }

    private func slices(of line: String, _ columns: [Range<Int>]) -> [String] {
        let characters = Array(line)
        return columns.indices.map { index in
            let start = index == 0 ? 0 : columns[index].lowerBound
            let end = index + 1 < columns.count ? columns[index + 1].lowerBound : characters.count
            let last = min(max(start, end), characters.count)
            return start < last ? String(characters[start..<last]).trimmedBlanks : ""
        }
    }
}
