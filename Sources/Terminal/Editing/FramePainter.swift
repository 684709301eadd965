/// Brings the screen from one frame to the next with as few bytes as it takes.
///
/// It knows what is on the screen and writes only the cells that differ, so that a typed line is never taken away to be
/// put back. Places are told by row, relative to the first row of the frame, and by column; how many rows stand above is
/// never asked. What it returns is to be written at once; it is wrapped in the codes for a synchronized update, which
/// terminals that know them show as one step.
struct FramePainter {
    private var shown: [[Cell]] = []
    private var row = 0
    private var column: Int?
    private var top = 0
    private let usesColor: Bool

    init(usesColor: Bool) {
        self.usesColor = usesColor
    }

    /// What to write so that the screen shows a frame, with some lines above it first; empty when it already does.
    mutating func paint(_ frame: LineFrame, size: WindowSize, above: [StyledText] = []) -> String {
        var output = above.isEmpty ? "" : insert(above)
        let rows = visibleRows(of: frame, in: size)
        if shown.isEmpty { output += "\r\u{1B}[J" }
        for (index, cells) in rows.enumerated() {
            if index >= shown.count { output += addRow() }
            if shown[index] != cells {
                output += replace(shown[index], with: cells, at: index, columns: size.columns)
                shown[index] = cells
            }
        }
        if shown.count > rows.count { output += clearRows(from: rows.count) }
        output += move(toRow: frame.cursorRow - top, column: frame.cursorColumn)
        if output.isEmpty { return "" }
        return "\u{1B}[?2026h" + output + "\u{1B}[?2026l"
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

    /// What to write after the window got another width, so that the next frame takes the place of this one.
    ///
    /// Most terminals wrap a row anew that has become too wide, and then the first row of the frame is farther up.
    mutating func reflow(to size: WindowSize) -> String {
        let above = shown.prefix(row).reduce(0) { $0 + max(1, ($1.width + size.columns - 1) / size.columns) }
        let up = min(above + (column ?? 0) / size.columns, size.rows - 1)
        forget()
        return up > 0 ? "\u{1B}[\(up)A" : ""
    }

    /// Lines of text above the frame, which is drawn again below them.
    private mutating func insert(_ lines: [StyledText]) -> String {
        let start = shown.isEmpty ? "" : move(toRow: 0, column: 0)
        forget()
        return start + "\r\u{1B}[J" + lines.map { $0.encoded(color: usesColor) + "\r\n" }.joined()
    }

    /// The rows that fit in the window: those around the cursor when there are more.
    private mutating func visibleRows(of frame: LineFrame, in size: WindowSize) -> ArraySlice<[Cell]> {
        let height = size.rows
        top = min(top, max(0, frame.rows.count - height))
        if frame.cursorRow < top { top = frame.cursorRow }
        if frame.cursorRow >= top + height { top = frame.cursorRow - height + 1 }
        return frame.rows[top..<min(frame.rows.count, top + height)]
    }

    private mutating func addRow() -> String {
        defer { shown.append([]) }
        if shown.isEmpty {
            (row, column) = (0, 0)
            return ""
        }
        let output = move(toRow: shown.count - 1, column: 0) + "\r\n"
        (row, column) = (shown.count, 0)
        return output
    }

    private mutating func clearRows(from first: Int) -> String {
        let output = move(toRow: first, column: 0) + "\u{1B}[J"
        shown.removeSubrange(first...)
        return output
    }

    private mutating func replace(_ old: [Cell], with new: [Cell], at index: Int, columns: Int) -> String {
        let same = zip(old, new).prefix { $0 == $1 }.count
        let oldWidth = old.width
        let newWidth = new.width
        var kept = 0
        if oldWidth == newWidth {
            kept = zip(old[same...].reversed(), new[same...].reversed()).prefix { $0 == $1 }.count
        }
        let changed = new[same..<(new.count - kept)]
        let start = new[..<same].width
        let output = move(toRow: index, column: start) + write(changed, from: start, columns: columns)
        return newWidth < oldWidth ? output + "\u{1B}[K" : output
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
            output += cell.text
            position += cell.width
            if cell.isDoubtful, position < columns { output += "\u{1B}[\(position + 1)G" }
        }
        if style != .plain { output += sgr("0") }
        // After the last column, terminals disagree where the cursor is.
        column = position < columns ? position : nil
        return output
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

extension Collection<Cell> {
    fileprivate var width: Int { reduce(0) { $0 + $1.width } }
}
