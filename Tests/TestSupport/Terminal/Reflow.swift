/// Wraps the rows of a screen anew when its width changes, the way VTE, kitty and tmux do it.
struct Reflow {
    let columns: Int

    /// The rows at the new width, and where the cursor comes to stand.
    func rows(of grid: [ScreenRow], cursor: (row: Int, column: Int)) -> ([ScreenRow], (row: Int, column: Int)) {
        var result: [ScreenRow] = []
        var newCursor = (row: 0, column: 0)
        var line: [ScreenCell?] = []
        var cursorInLine: Int?
        let last = max(cursor.row, grid.lastIndex { !$0.used.isEmpty } ?? 0)
        for (index, row) in grid[...last].enumerated() {
            if index == cursor.row { cursorInLine = line.count + cursor.column }
            line += row.isWrapped ? row.cells[...] : row.used
            if row.isWrapped, index < last { continue }
            let start = result.count
            result += wrapped(line)
            if let offset = cursorInLine {
                newCursor = (min(start + offset / columns, max(start, result.count)), offset % columns)
                while result.count <= newCursor.row { result.append(ScreenRow(columns: columns)) }
            }
            (line, cursorInLine) = ([], nil)
        }
        return (result, newCursor)
    }

    private func wrapped(_ line: [ScreenCell?]) -> [ScreenRow] {
        var rows = [ScreenRow(columns: columns)]
        var column = 0
        for (index, cell) in line.enumerated() {
            let isWide = index + 1 < line.count && line[index + 1]?.text.isEmpty == true
            if column + (isWide ? 2 : 1) > columns {
                rows[rows.count - 1].isWrapped = true
                rows.append(ScreenRow(columns: columns))
                column = 0
            }
            rows[rows.count - 1].cells[column] = cell
            column += 1
        }
        return rows
    }
}
