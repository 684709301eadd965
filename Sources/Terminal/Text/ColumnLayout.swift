/// Sets short texts in columns, read downwards, as many columns as the width has room for.
public enum ColumnLayout {
    /// The rows that hold all texts.
    ///
    /// - Parameters:
    ///   - texts: What to set, in order.
    ///   - columns: The width of a row; a text that is wider is truncated.
    ///   - gap: The spaces between two columns.
    public static func rows(of texts: [String], columns: Int, gap: Int = 2) -> [String] {
        let texts = texts.map { $0.truncated(to: columns) }
        guard let widest = texts.map(DisplayWidth.of).max() else { return [] }
        let perRow = max(1, (columns + gap) / max(1, widest + gap))
        let rowCount = (texts.count + perRow - 1) / perRow
        return (0..<rowCount).map { row in
            let inRow = stride(from: row, to: texts.count, by: rowCount).map { texts[$0] }
            let padded = inRow.dropLast().map { $0.padded(to: widest + gap) }
            return padded.joined() + (inRow.last ?? "")
        }
    }
}
