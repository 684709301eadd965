/// A terminal without a window: it obeys what a program writes and tells what would be seen.
///
/// It knows the codes that a full-screen xterm program uses most: cursor moves, erasing, inserting and deleting, colours, the
/// alternate screen, wrapping at the right margin (with the pending wrap of a VT100), wide characters and combining
/// marks. Codes that it does not know are collected in `unknown`, so that a test can insist that there are none.
public struct VirtualScreen {
    /// The rows that were pushed out at the top, oldest first.
    public private(set) var scrollback: [String] = []
    /// Every state that could be seen so far: after each write, and after each synchronized update.
    public private(set) var states: [ScreenState] = []
    /// Codes that are not known, as they came.
    public internal(set) var unknown: [String] = []
    /// How many times the bell rang.
    public internal(set) var bells = 0
    /// Whether the alternate screen is shown.
    public var isAlternate: Bool { main != nil }

    var grid: [ScreenRow]
    var row = 0
    var column = 0
    var wrapsNext = false
    var style = ""
    var isUpdating = false
    var isRecorded = false
    var parser = EscapeParser()
    private(set) var columns: Int
    private let reflows: Bool
    let joinsSequences: Bool
    let widths = SystemWidths()
    private var main: (grid: [ScreenRow], row: Int, column: Int)?
    private var saved: (row: Int, column: Int) = (0, 0)

    /// An empty screen with the cursor in the upper left corner.
    ///
    /// - Parameters:
    ///   - columns: The width.
    ///   - rows: The height.
    ///   - reflows: Whether rows are wrapped anew when the width changes, as most terminals do, or cut off, as xterm does.
    ///   - joinsSequences: Whether an emoji that is built from several characters is drawn as one, as the newest terminals
    ///     do, or as its parts.
    public init(columns: Int = 80, rows: Int = 24, reflows: Bool = true, joinsSequences: Bool = false) {
        self.columns = columns
        self.reflows = reflows
        self.joinsSequences = joinsSequences
        grid = Array(repeating: ScreenRow(columns: columns), count: rows)
    }

    /// What is seen now.
    public var state: ScreenState {
        ScreenState(
            rows: grid.map(\.text), cursorRow: row, cursorColumn: column,
            joined: grid.map { $0.used.map { $0?.text ?? " " }.joined() }.joined())
    }

    /// The character that begins in a column; nil where nothing has been written or a wide character goes on.
    public func character(row: Int, column: Int) -> String? {
        guard let cell = grid[row].cells[column], !cell.text.isEmpty else { return nil }
        return cell.text
    }

    /// The SGR parameters in force where a text stands; nil when it is not on the screen.
    public func style(of text: String) -> String? {
        for row in grid {
            for start in row.cells.indices where row.cells[start...].map({ $0?.text ?? " " }).joined().hasPrefix(text) {
                return row.cells[start]?.style ?? ""
            }
        }
        return nil
    }

    /// Obeys some bytes, which may end in the middle of a code or a character.
    public mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if let operation = parser.take(byte) { perform(operation) }
        }
        record()
    }

    /// Obeys a text.
    public mutating func feed(_ text: String) {
        feed(Array(text.utf8))
    }

    /// Forgets the states so far, save the one now.
    public mutating func forgetStates() {
        states = [state]
    }

    /// Gives the window another size.
    public mutating func resize(columns newColumns: Int, rows newRows: Int) {
        if newColumns != columns {
            if reflows {
                (grid, (row, column)) = Reflow(columns: newColumns).rows(of: grid, cursor: (row, column))
            } else {
                grid = grid.map { $0.cut(to: newColumns) }
                column = min(column, newColumns - 1)
            }
            columns = newColumns
            wrapsNext = false
        }
        while grid.count > newRows, row < grid.count - 1 { grid.removeLast() }
        while grid.count > newRows {
            scrollback.append(grid.removeFirst().text)
            row = max(0, row - 1)
        }
        while grid.count < newRows { grid.append(ScreenRow(columns: columns)) }
        isRecorded = false
        record()
    }

    /// Notes what can be seen, unless the program is in the middle of an update.
    mutating func record() {
        if isUpdating || isRecorded { return }
        isRecorded = true
        let state = state
        if state != states.last { states.append(state) }
    }

    mutating func lineFeed() {
        wrapsNext = false
        if row + 1 < grid.count {
            row += 1
        } else {
            let first = grid.removeFirst()
            if main == nil { scrollback.append(first.text) }
            grid.append(ScreenRow(columns: columns))
        }
    }

    mutating func saveCursor() { saved = (row, column) }

    mutating func restoreCursor() { move(saved.row, saved.column) }

    mutating func move(_ newRow: Int, _ newColumn: Int) {
        row = min(max(0, newRow), grid.count - 1)
        column = min(max(0, newColumn), columns - 1)
        wrapsNext = false
    }

    mutating func showAlternate(_ isOn: Bool) {
        if isOn, main == nil {
            main = (grid, row, column)
            grid = Array(repeating: ScreenRow(columns: columns), count: grid.count)
        } else if !isOn, let before = main {
            main = nil
            grid = before.grid.map { $0.cut(to: columns) }
            move(before.row, before.column)
        }
    }
}

extension ScreenRow {
    /// The row with another number of columns, the rest cut off or blank.
    fileprivate func cut(to columns: Int) -> ScreenRow {
        var row = ScreenRow(columns: columns)
        for (column, cell) in cells.prefix(columns).enumerated() { row.cells[column] = cell }
        if columns < cells.count, cells[columns]?.text.isEmpty == true { row.erase(columns - 1..<columns) }
        return row
    }
}
