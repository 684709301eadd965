/// A table's cells in columns of characters that fit a width: each column is as wide as it needs while there is room, and
/// else what stands in it is wrapped.
public struct TableColumns {
    private let rows: [[String]]
    private let widths: [Int]

    /// The blanks between two columns.
    private static let gap = 2

    /// Measures rows that have as many cells each.
    ///
    /// - Parameter width: The columns of characters that there are in all.
    public init(_ rows: [[String]], width: Int) {
        self.rows = rows
        let count = rows.first?.count ?? 0
        let natural = (0..<count).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
        var widths = natural
        var left = max(count, width - Self.gap * max(0, count - 1))
        // The narrowest take what they need; what is left is shared by the others.
        for (place, column) in natural.indices.sorted(by: { natural[$0] < natural[$1] }).enumerated() {
            widths[column] = min(natural[column], max(1, left / (count - place)))
            left -= widths[column]
        }
        self.widths = widths
    }

    /// The lines of each row, without blanks at their ends.
    public var lines: [[String]] {
        rows.map { row in
            let cells = zip(row, widths).map { $0.wrapped(to: max(1, $1)) }
            return (0..<max(1, cells.map(\.count).max() ?? 1)).map { number in
                let pieces = zip(cells, widths).map { cell, width in
                    let words = cell.indices.contains(number) ? cell[number] : ""
                    return words + String(repeating: " ", count: max(0, width - DisplayWidth.of(words)))
                }
                let line = pieces.joined(separator: String(repeating: " ", count: Self.gap))
                return String(line.reversed().drop { $0 == " " }.reversed())
            }
        }
    }
}
