/// One visible character at its place on the screen.
struct Cell: Equatable {
    var text: String
    var width: Int
    var style: Style

    /// Whether what comes after it must be placed anew, because terminals disagree about its width.
    var isDoubtful: Bool { text.unicodeScalars.count > 1 && text.first.map(DisplayWidth.isDoubtful) == true }
}

/// The prompt and the typed line as rows of cells: what the screen should show.
struct LineFrame: Equatable {
    /// The rows, at least one; none is wider than the window.
    private(set) var rows: [[Cell]] = [[]]
    /// Where the cursor stands.
    private(set) var cursorRow = 0
    private(set) var cursorColumn = 0

    private let columns: Int
    private var column = 0

    /// Lays out a line that is being typed.
    ///
    /// - Parameters:
    ///   - prompt: What stands around the line.
    ///   - line: The line.
    ///   - size: The window.
    ///   - searchLabels: What stands before the pattern of a search.
    init(prompt: Prompt, line: TypedLine, size: WindowSize, searchLabels: SearchLabels) {
        columns = size.columns
        // Of a line that is many windows long, only the part around the cursor is ever seen.
        let reach = 2 * size.columns * size.rows
        let start = max(0, line.cursor - reach)
        let end = min(line.scalars.count, line.cursor + reach)
        if start == 0 { append(prompt.text) }
        append(line.scalars[start..<line.cursor])
        markCursor()
        append(line.scalars[line.cursor..<end])
        wrapCursorIfNeeded()
        if let search = line.search {
            startRow()
            append((search.isFailing ? searchLabels.failing : searchLabels.searching) + StyledText(search.pattern))
        } else {
            placeAtEdge(prompt.edge)
        }
    }

    private mutating func append(_ text: StyledText) {
        for span in text.spans {
            for character in VisibleText.line(span.text) { append(character, span.style) }
        }
    }

    private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>) {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        for character in text { append(character, .plain) }
    }

    private mutating func append(_ character: Character, _ style: Style) {
        let width = min(DisplayWidth.of(character), columns)
        if width == 0 { return join(character) }
        if column + width > columns { startRow() }
        rows[rows.count - 1].append(Cell(text: String(character), width: width, style: style))
        column += width
    }

    /// A mark without a letter of its own stands on the character before it.
    private mutating func join(_ mark: Character) {
        let row = rows.count - 1
        if rows[row].isEmpty { return append("◌", .dim) }
        rows[row][rows[row].count - 1].text.append(mark)
    }

    private mutating func startRow() {
        rows.append([])
        column = 0
    }

    private mutating func markCursor() {
        cursorRow = rows.count - 1
        cursorColumn = column
    }

    /// A cursor after the last column, or before a wide character that did not fit, belongs to the next row.
    private mutating func wrapCursorIfNeeded() {
        let isLast = cursorRow == rows.count - 1
        if isLast, cursorColumn >= columns { startRow() }
        let rowWidth = rows[cursorRow].reduce(0) { $0 + $1.width }
        if cursorRow < rows.count - 1, cursorColumn >= rowWidth {
            cursorRow += 1
            cursorColumn = 0
        }
    }

    /// The last column stays empty: a terminal that wraps there would move everything else.
    private mutating func placeAtEdge(_ edge: StyledText) {
        let gap = columns - 1 - column - edge.width
        guard rows.count == 1, !edge.isEmpty, gap >= 2 else { return }
        append(StyledText(String(repeating: " ", count: gap)) + edge)
    }
}
