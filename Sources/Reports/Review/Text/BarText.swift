/// A bar for one item that reads without colour: `█` is time within the plan, `+` over it, `·` planned but not used.
struct BarText {
    /// Columns for a minute.
    let scale: Double

    /// Fits the longest of several items into so many columns.
    init(items: [ItemFigures], width: Int) {
        let longest = items.map { max(Double($0.planned), $0.actual.seconds / 60) }.max() ?? 0
        scale = longest > 0 ? Double(width) / longest : 0
    }

    func line(planned: Int, actual: Length) -> StyledLine {
        let took = actual.seconds / 60
        let within = columns(min(Double(planned), took))
        let all = columns(max(Double(planned), took))
        // What the figures show as a minute or more is never rounded away.
        let differs = actual.minutes != planned
        let rest = max(all - within, differs ? 1 : 0)
        let isOver = took > Double(planned)
        return StyledLine(
            [
                .init(String(repeating: "█", count: within), .within),
                .init(String(repeating: isOver ? "+" : "·", count: rest), isOver ? .over : .unused),
            ].filter { !$0.text.isEmpty })
    }

    private func columns(_ minutes: Double) -> Int { Int((minutes * scale).rounded()) }
}
