import Basics

/// The prompt and the typed line as rows of cells: what the screen should show.
struct LineFrame: Equatable {
    /// Where the cursor stands.
    private(set) var cursorRow = 0
    private(set) var cursorColumn = 0

    private var cells: CellRows
    private let columns: Int

    /// The rows, at least one; none is wider than the window.
    var rows: [[Cell]] { cells.rows }

    /// Lays out a line that is being typed.
    ///
    /// - Parameters:
    ///   - prompt: What stands around the line.
    ///   - line: The line.
    ///   - size: The window.
    ///   - searchLabels: What stands before the pattern of a search.
    init(prompt: LinePrompt, line: TypedLine, size: WindowSize, searchLabels: SearchLabels) {
        columns = size.columns
        cells = CellRows(columns: columns)
        // Of a line that is many windows long, only the part around the cursor is ever seen.
        let reach = 2 * size.columns * size.rows
        let start = max(0, line.cursor - reach)
        let end = min(line.scalars.count, line.cursor + reach)
        if start == 0 { cells.append(prompt.text) }
        append(line.scalars[start..<end], cursor: line.cursor - start)
        if let search = line.search {
            cells.startRow()
            cells.append(
                (search.isFailing ? searchLabels.failing : searchLabels.searching) + StyledText(search.pattern))
        }
    }

    /// Lays out rows that nobody types in, each cut where the window ends; the cursor stands at the end of the last.
    init(rows: [StyledText], size: WindowSize) {
        columns = size.columns
        cells = CellRows(columns: columns)
        for (index, row) in rows.prefix(size.rows).enumerated() {
            if index > 0 { cells.startRow() }
            cells.append(row.truncated(to: columns))
        }
        place(atColumn: cells.column)
    }

    private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>, cursor: Int) {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        var before = 0
        for character in text {
            let after = before + character.unicodeScalars.count
            cells.append(character)
            // The cursor stands on the character that it is before, or within.
            if before <= cursor, cursor < after { place(atColumn: cells.column - DisplayWidth.of(character)) }
            before = after
        }
        if cursor >= before {
            if cells.column >= columns { cells.startRow() }
            place(atColumn: cells.column)
        }
    }

    private mutating func place(atColumn column: Int) {
        cursorRow = cells.lastRow
        cursorColumn = max(0, column)
    }
}
