/// A bar for one item that reads without colour: `█` is time within the plan, `+` over it, `·` planned but not used.
struct BarText {
    /// Columns for a minute.
    let scale: Double

    /// Fits several items into the columns that each of them has.
    init(items: [(figures: ItemFigures, width: Int)]) {
        scale =
            items.compactMap { figures, width in
                let longest = max(Double(figures.planned), figures.actual.seconds / 60)
                // A column is kept for a difference that is too short to have one.
                return longest > 0 ? Double(width - 1) / longest : nil
            }.min() ?? 0
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
