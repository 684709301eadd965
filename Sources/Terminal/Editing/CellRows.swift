import Basics

/// One visible character at its place on the screen.
struct Cell: Equatable {
    var text: String
    var width: Int
    var style: Style

    /// Whether terminals disagree about its width, so that what stands around it must be placed with care.
    var isDoubtful: Bool { text.unicodeScalars.count > 1 && text.first.map(DisplayWidth.isDoubtful) == true }
}

/// Text set in rows of cells, each row as long as the window is wide.
struct CellRows: Equatable {
    /// The rows, at least one; none is wider than the window.
    private(set) var rows: [[Cell]] = [[]]
    /// The column after the last cell.
    private(set) var column = 0
    private let columns: Int

    init(columns: Int) {
        self.columns = columns
    }

    var lastRow: Int { rows.count - 1 }

    /// Sets a text with its styles; what would steer the terminal is shown instead.
    mutating func append(_ text: StyledText) {
        for span in text.spans {
            for character in VisibleText.line(span.text) { append(character, span.style) }
        }
    }

    /// Sets one visible character, on the next row when this one has no room for it.
    mutating func append(_ character: Character, _ style: Style = .plain) {
        let width = min(DisplayWidth.of(character), columns)
        if width == 0 { return join(character) }
        // A terminal that draws a sequence as its parts must not come to wrap in the middle of it.
        let reach = character.unicodeScalars.count > 1 ? DisplayWidth.ofParts(character) : width
        if column > 0, column + max(width, reach) > columns { startRow() }
        rows[lastRow].append(Cell(text: String(character), width: width, style: style))
        column += width
    }

    /// Goes on in a new row.
    mutating func startRow() {
        rows.append([])
        column = 0
    }

    /// A mark without a letter of its own stands on the character before it.
    private mutating func join(_ mark: Character) {
        if rows[lastRow].isEmpty { append("◌", .dim) }
        rows[lastRow][rows[lastRow].count - 1].text.append(mark)
    }
}

extension Collection<Cell> {
    /// The columns that the cells take together.
    var width: Int { reduce(0) { $0 + $1.width } }

    /// The rows that a terminal needs for the cells when it wraps them anew; at least 1.
    ///
    /// - Parameters:
    ///   - columns: The width of the terminal's rows.
    ///   - end: The column, in the row as it was, before which to stop: the place of the cursor.
    func rowsTaken(columns: Int, upTo end: Int = .max) -> Int {
        var (rows, used, column) = (1, 0, 0)
        for cell in self {
            if used + cell.width > columns { (rows, used) = (rows + 1, 0) }
            if column >= end { return rows }
            used += cell.width
            column += cell.width
        }
        // The cursor stands beyond the last cell, or after a row that is full.
        return end < .max && used >= columns ? rows + 1 : rows
    }
}
