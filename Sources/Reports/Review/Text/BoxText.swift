/// How an item's lengths are spread, on one line that reads without colour.
struct BoxText {
    /// The seconds at the right edge.
    let longest: Double
    /// The columns to fill.
    let width: Int

    func line(_ spread: Spread, planned: Int) -> StyledLine {
        var cells = Array(repeating: (" ", StyledLine.Style.plain), count: max(1, width))
        func fill(_ from: Double, _ to: Double, _ mark: String, _ style: StyledLine.Style) {
            for column in column(from)...max(column(from), column(to)) { cells[column] = (mark, style) }
        }
        fill(spread.least, spread.most, "─", .faint)
        fill(spread.lowerQuartile, spread.upperQuartile, "█", .within)
        fill(spread.median, spread.median, "┃", .strong)
        let plan = column(Double(planned * 60))
        cells[plan] = (plan == column(spread.median) ? "O" : "o", .strong)
        let parts = cells.reduce(into: [StyledLine.Part]()) { parts, cell in
            if let last = parts.indices.last, parts[last].style == cell.1 {
                parts[last].text += cell.0
            } else {
                parts.append(StyledLine.Part(cell.0, cell.1))
            }
        }
        return StyledLine(parts)
    }

    private func column(_ seconds: Double) -> Int {
        guard longest > 0 else { return 0 }
        return min(width - 1, max(0, Int((seconds / longest * Double(width - 1)).rounded())))
    }
}
