import Facilitation

/// Shows an author's line with a caret under it, placed by the columns that the characters take.
struct ExcerptWriter: Sendable {
    let columns: Int
    let characterWidth: @Sendable (Character) -> Int
    let visible: @Sendable (String) -> String
    /// A tab is shown as so many spaces, wherever it stands.
    private static let tab = "    "

    /// A character as it is shown.
    private struct Cell {
        let text: String
        let width: Int
    }

    /// The line with its number, and the caret.
    func excerpt(of line: String, at position: Finding.Position, length: Int) -> FindingText.Excerpt {
        let number = String(position.line)
        let margin = String(repeating: " ", count: max(0, 4 - number.count)) + number + " | "
        let blank = String(repeating: " ", count: margin.count - 2) + "| "
        let room = max(20, columns - margin.count)
        let (cells, start, hasMore) = window(of: line, at: position.column - 1, room: room)
        let before = cells[..<start].reduce(0) { $0 + $1.width }
        let under = cells[start...].prefix(length).reduce(0) { $0 + $1.width }
        let lead = hasMore.before ? "…" : ""
        let text = lead + cells.map(\.text).joined() + (hasMore.after ? "…" : "")
        let caret = String(repeating: " ", count: before + lead.count) + String(repeating: "^", count: max(1, under))
        return .init(line: margin + text, caret: blank + caret)
    }

    /// The characters around a place that there is room for, where the place is among them, and whether some are left
    /// out.
    private func window(
        of line: String, at place: Int, room: Int
    ) -> (cells: [Cell], start: Int, hasMore: (before: Bool, after: Bool)) {
        let caret = line.index(line.startIndex, offsetBy: place, limitedBy: line.endIndex) ?? line.endIndex
        // First what comes before, up to two thirds of the room and all of it in a line that fits.
        var before: [Cell] = []
        var width = 0
        var start = caret
        // A line that is cut needs two columns for the dots.
        let isWhole = fits(line, room)
        let share = isWhole ? Int.max : room * 2 / 3
        let room = isWhole ? room : room - 2
        while start > line.startIndex {
            let previous = line.index(before: start)
            let cell = cell(line[previous])
            guard width + cell.width <= share else { break }
            before.append(cell)
            width += cell.width
            start = previous
        }
        var cells = Array(before.reversed())
        var end = caret
        while end < line.endIndex {
            let cell = cell(line[end])
            guard width + cell.width <= room || end == caret else { break }
            cells.append(cell)
            width += cell.width
            end = line.index(after: end)
        }
        return (cells, before.count, (start > line.startIndex, end < line.endIndex))
    }

    private func fits(_ line: String, _ room: Int) -> Bool {
        var width = 0
        for character in line {
            width += cell(character).width
            if width > room { return false }
        }
        return true
    }

    private func cell(_ character: Character) -> Cell {
        let text = character == "\t" ? Self.tab : visible(String(character))
        return Cell(text: text, width: text.reduce(0) { $0 + characterWidth($1) })
    }
}
