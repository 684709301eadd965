/// Finds the tables in a text: with bars, with rules of hyphens between columns, with tabs, or a wiki's.
enum TextTables {
    /// A table: which lines it takes, counted from 0, and its rows.
    struct Table {
        var lines: Range<Int>
        var rows: [SourceRow]
    }

    /// The tables in some lines, in order.
    static func find(in lines: [String], times: ImportWords) -> [Table] {
        let (wiki, barred, ruled) = (WikiTable(lines: lines), BarredTable(lines: lines), RuledTable(lines: lines))
        let tabbed = TabbedTable(lines: lines, words: times)
        var tables: [Table] = []
        var index = 0
        while index < lines.count {
            if let table = wiki.table(from: index) ?? barred.table(from: index) ?? ruled.table(from: index)
                ?? tabbed.table(from: index)
            {
                tables.append(table)
                index = max(index + 1, table.lines.upperBound)
            } else {
                index += 1
            }
        }
        return tables
    }

    /// A row of values; a value may have lines of its own.
    static func row(_ values: [String], at index: Int) -> SourceRow {
        SourceRow(
            place: index + 1,
            cells: values.map { value in
                let texts = value.split(separator: "\n").map { InlineMarkdown.text(String($0)) }
                return SourceCell(texts.flatMap { CellReader.blocks($0, at: index + 1) })
            })
    }
}

/// A table of lines with tabs, or wide gaps, between their parts: the first ones are times.
struct TabbedTable {
    let lines: [String]
    let words: ImportWords

    /// The table that begins on a line.
    func table(from start: Int) -> TextTables.Table? {
        var end = start
        while end < lines.count, tabs(end) >= 2 { end += 1 }
        guard end - start >= 2, (start..<end).count(where: startsWithTime) * 2 >= end - start else { return nil }
        let rows = (start..<end).map { TextTables.row(values(of: lines[$0]), at: $0) }
        return TextTables.Table(lines: start..<end, rows: rows)
    }

    private func values(of line: String) -> [String] {
        let tabbed = line.trimmedBlanks.split(separator: "\t", omittingEmptySubsequences: false).map(\.trimmedBlanks)
        return tabbed.count > 1 ? tabbed : Self.spaced(line)
    }

    private func tabs(_ index: Int) -> Int { values(of: lines[index]).count - 1 }

    /// The parts of a line that have three blanks or more between them.
    private static func spaced(_ line: String) -> [String] {
        var parts: [String] = [""]
        var blanks = 0
        for character in line.trimmedBlanks {
            if character == " " {
                blanks += 1
                continue
            }
            if blanks >= 3 { parts.append("") } else if blanks > 0 { parts[parts.count - 1] += " " }
            blanks = 0
            parts[parts.count - 1].append(character)
        }
        return parts
    }

    private func startsWithTime(_ index: Int) -> Bool {
        var scanner = ClockScanner(Array(lines[index].prefix(40)), from: 0, readsBare: true, words: words)
        return scanner.timing() != nil
    }
}
