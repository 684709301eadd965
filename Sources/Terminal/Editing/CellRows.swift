/// One visible character at its place on the screen.
struct Cell: Equatable {
    var text: String
    var width: Int
    var style: Style

    /// Whether what comes after it must be placed anew, because terminals disagree about its width.
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

    /// The last row.
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
        if column + width > columns { startRow() }
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
}
