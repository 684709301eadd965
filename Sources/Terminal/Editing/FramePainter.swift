/// Brings the screen from one frame to the next with as few bytes as it takes.
///
/// It knows what is on the screen and writes only the cells that differ, so that a typed line is never taken away to be
/// put back. Places are told by row, relative to the first row of the frame, and by column; how many rows stand above is
/// never asked. What it returns is to be written at once; it is wrapped in the codes for a synchronized update, which
/// terminals that know them show as one step.
struct FramePainter {
    /// The rows on the screen; nil where it is not known what they hold.
    private var shown: [[Cell]?] = []
    private var row = 0
    /// The cursor's column; nil where terminals disagree.
    private var column: Int?
    /// The first row of the frame that is in the window.
    private var top = 0
    /// Whether something that is not known may stand below the rows.
    private var hasUnknownBelow = false
    private let usesColor: Bool

    init(usesColor: Bool) {
        self.usesColor = usesColor
    }

    /// What to write so that the screen shows a frame; empty when it already does.
    ///
    /// - Parameters:
    ///   - frame: What to show.
    ///   - size: The window.
    ///   - above: Rows to leave above the frame for good, before it.
    mutating func paint(_ frame: LineFrame, size: WindowSize, above: [[Cell]] = []) -> String {
        var output = clearBelow()
        let rows = above + visibleRows(of: frame, in: size)
        for (index, cells) in rows.enumerated() {
            if index == shown.count { output += addRow() }
            if shown[index] != cells {
                output += replace(shown[index], with: cells, at: index, columns: size.columns)
                shown[index] = cells
            }
        }
        if shown.count > rows.count { output += clearRows(from: rows.count) }
        shown.removeFirst(above.count)
        row -= above.count
        output += move(toRow: frame.cursorRow - top, column: frame.cursorColumn)
        return output.isEmpty ? "" : "\u{1B}[?2026h" + output + "\u{1B}[?2026l"
    }

    /// What to write so that the next text begins on the row below the frame.
    mutating func leave() -> String {
        defer { forget() }
        return shown.isEmpty ? "" : move(toRow: shown.count - 1, column: 0) + "\r\n"
    }

    /// Forgets what is on the screen: the next frame begins on the row where the cursor is.
    mutating func forget() {
        self = FramePainter(usesColor: usesColor)
    }

    /// Takes account of another width, so that the next frame takes the place of this one.
    ///
    /// Most terminals wrap a row anew that has become too wide, and then the first row of the frame is farther up.
    mutating func reflow(to size: WindowSize) {
        let above = shown.prefix(row).reduce(0) { $0 + ($1 ?? []).rowsTaken(columns: size.columns) }
        let current = row < shown.count ? shown[row] ?? [] : []
        let within = current.rowsTaken(columns: size.columns, upTo: column ?? 0) - 1
        let up = min(above + within, size.rows - 1)
        // Of the rows below the cursor, those that no longer fit are gone, and which they are is not told.
        shown = Array(repeating: nil, count: up + 1)
        (row, column, hasUnknownBelow) = (up, nil, true)
    }

    private mutating func clearBelow() -> String {
        guard hasUnknownBelow else { return "" }
        (column, hasUnknownBelow) = (0, false)
        return "\r\u{1B}[J"
    }

    /// The rows that fit in the window: those around the cursor when there are more.
    private mutating func visibleRows(of frame: LineFrame, in size: WindowSize) -> ArraySlice<[Cell]> {
        let height = size.rows
        top = min(top, max(0, frame.rows.count - height))
        if frame.cursorRow < top { top = frame.cursorRow }
        if frame.cursorRow >= top + height { top = frame.cursorRow - height + 1 }
        return frame.rows[top..<min(frame.rows.count, top + height)]
    }

    /// A new row at the end, scrolling the window where it has no more.
    private mutating func addRow() -> String {
        var output = ""
        if !shown.isEmpty {
            output = move(toRow: shown.count - 1, column: 0) + "\n"
            row = shown.count
        }
        shown.append(nil)
        return output
    }

    private mutating func clearRows(from first: Int) -> String {
        let output = move(toRow: first, column: 0) + "\u{1B}[J"
        shown.removeSubrange(first...)
        return output
    }

    private mutating func replace(_ old: [Cell]?, with new: [Cell], at index: Int, columns: Int) -> String {
        guard let old else {
            // Erased first, and not after: a row that was wrapped by the terminal is its own again.
            return move(toRow: index, column: 0) + "\u{1B}[K" + write(new[...], from: 0, columns: columns)
        }
        let same = zip(old, new).prefix { $0 == $1 }.count
        // A sequence that a terminal draws wider than it should covers what stands after it.
        let isSure = !old[same...].contains(where: \.isDoubtful) && !new[same...].contains(where: \.isDoubtful)
        var kept = 0
        if isSure, old.width == new.width {
            kept = zip(old[same...].reversed(), new[same...].reversed()).prefix { $0 == $1 }.count
        }
        let changed = new[same..<(new.count - kept)]
        let start = new[..<same].width
        let output = move(toRow: index, column: start) + write(changed, from: start, columns: columns)
        let leavesRest = isSure ? new.width < old.width : new.width < columns
        return leavesRest ? output + "\u{1B}[K" : output
    }

    private mutating func write(_ cells: ArraySlice<Cell>, from start: Int, columns: Int) -> String {
        var output = ""
        var style = Style.plain
        var position = start
        for cell in cells {
            if cell.style != style {
                output += style == .plain ? "" : sgr("0")
                output += cell.style.parameters.map(sgr) ?? ""
                style = cell.style
            }
            output += cell.isDoubtful ? placed(cell, at: position, columns: columns) : cell.text
            position += cell.width
        }
        if style != .plain { output += sgr("0") }
        // After the last column, terminals disagree where the cursor is.
        column = position < columns ? position : nil
        return output
    }

    /// A sequence on blanks, in case it is drawn narrower than it should be, and the cursor where it should be after it.
    private func placed(_ cell: Cell, at position: Int, columns: Int) -> String {
        let blanks = String(repeating: " ", count: cell.width)
        let after = position + cell.width
        return blanks + "\u{1B}[\(position + 1)G" + cell.text + (after < columns ? "\u{1B}[\(after + 1)G" : "")
    }

    private func sgr(_ parameters: String) -> String {
        usesColor ? "\u{1B}[\(parameters)m" : ""
    }

    private mutating func move(toRow target: Int, column targetColumn: Int) -> String {
        var output = ""
        if target < row { output += "\u{1B}[\(row - target)A" }
        if target > row { output += "\u{1B}[\(target - row)B" }
        if column != targetColumn { output += targetColumn == 0 ? "\r" : "\u{1B}[\(targetColumn + 1)G" }
        (row, column) = (target, targetColumn)
        return output
    }
}
