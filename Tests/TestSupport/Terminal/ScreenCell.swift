/// One column of a virtual screen.
struct ScreenCell: Equatable {
    /// The character that begins in this column; empty in the second column of a wide one.
    var text: String
    /// The parameters of the SGR codes in force when it was written, as in "1;35".
    var style: String
}

/// One row of a virtual screen.
struct ScreenRow: Equatable {
    /// The columns; nil where nothing has been written.
    var cells: [ScreenCell?]
    /// Whether the text goes on in the next row because it reached the right margin.
    var isWrapped = false

    init(columns: Int) {
        cells = Array(repeating: nil, count: columns)
    }

    /// The text without blanks at its end.
    var text: String {
        let text = used.map { $0?.text ?? " " }.joined()
        return String(text[..<(text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex)])
    }

    /// The columns up to the last one that has been written.
    var used: ArraySlice<ScreenCell?> {
        cells[..<((cells.lastIndex { $0 != nil } ?? -1) + 1)]
    }

    /// Blanks columns, and with half of a wide character its other half.
    mutating func erase(_ range: Range<Int>) {
        for column in range.clamped(to: cells.indices) { eraseWhole(column) }
    }

    private mutating func eraseWhole(_ column: Int) {
        if cells[column]?.text.isEmpty == true, column > 0 { cells[column - 1] = nil }
        if column + 1 < cells.count, cells[column + 1]?.text.isEmpty == true { cells[column + 1] = nil }
        cells[column] = nil
    }
}
