import Basics
import Facilitation
import Languages

/// The table of phases and items: planned, given, actual, difference, and a bar.
struct SessionTable {
    let review: SessionReview
    let texts: Texts
    let width: Int

    /// Columns of a number, with the blank before it.
    private static let number = 6

    /// Whether some item's minutes were changed on the way.
    private var hasGiven: Bool { review.items.contains { $0.given != $0.planned } }
    private var title: Int {
        let longest = review.items.map { $0.item.title.printable.columns + 6 }.max() ?? 0
        return min(max(longest + 1, 24), width * 2 / 5)
    }
    /// Bars that leave room for a word behind them, where an item has both.
    private var bars: BarText {
        let width = width - title - Self.number * (hasGiven ? 4 : 3) - 2
        return BarText(
            items: review.items.map { figures in
                let word = hasBar(figures) ? texts.outcome(figures.outcome) : nil
                return (figures, width - (word.map { $0.columns + 1 } ?? 0))
            })
    }

    private func hasBar(_ figures: ItemFigures) -> Bool { figures.isHeld || figures.actual.minutes > 0 }

    var lines: [StyledLine] {
        [header] + review.phases.flatMap { phase in [row(phase)] + phase.items.map(row) } + rest + [total] + legend
    }

    private var header: StyledLine {
        let given = hasGiven ? [texts("given")] : []
        let names = [texts("plan")] + given + [texts("took"), texts("diff")]
        return StyledLine(texts("minutes").left(title) + names.map { $0.right(Self.number) }.joined(), .faint)
    }

    /// - Parameter isOver: Whether it has ended; what has not, has not taken less time.
    private func row(
        _ name: String, planned: Int? = nil, given: Int? = nil, actual: Int?, isOver: Bool = true,
        style: StyledLine.Style = .plain
    ) -> StyledLine {
        let difference = actual.flatMap { took in planned.map { took - $0 } }.flatMap { difference in
            isOver || difference > 0 ? difference.signed : nil
        }
        let changed = hasGiven ? [given.map(String.init)] : []
        let numbers = [planned.map(String.init)] + changed + [actual.map(String.init), difference]
        return StyledLine(name.left(title) + numbers.map { ($0 ?? "").right(Self.number) }.joined(), style)
    }

    private func row(_ phase: PhaseFigures) -> StyledLine {
        row(
            phase.title.printable, planned: phase.planned, actual: phase.began == nil ? nil : phase.actual.minutes,
            isOver: phase.isOver, style: .strong)
    }

    private func row(_ figures: ItemFigures) -> StyledLine {
        let hasBegun = hasBar(figures)
        let numbers = row(
            " \(figures.item.id.printable.left(4)) \(figures.item.title.printable)", planned: figures.planned,
            given: figures.given == figures.planned ? nil : figures.given,
            actual: hasBegun ? figures.actual.minutes : nil, isOver: figures.outcome != .current)
        guard hasBegun else { return numbers + StyledLine("  " + (texts.outcome(figures.outcome) ?? ""), .faint) }
        let bar = bars.line(planned: figures.planned, actual: figures.actual)
        let word = texts.outcome(figures.outcome).map { StyledLine(" " + $0, .faint) } ?? StyledLine()
        return numbers + StyledLine("  ") + bar + word
    }

    /// What is no item's time.
    private var rest: [StyledLine] {
        let uses = [
            (texts("Unplanned break"), review.work.pause),
            (texts("While treff was off"), review.work.gap),
            (texts("Outside the items"), review.work.untracked),
        ]
        return uses.filter { $0.1.minutes > 0 }.map { name, length in row(name, actual: length.minutes) }
    }

    private var total: StyledLine {
        row(
            texts("The whole session"), planned: review.planned, actual: review.length.minutes,
            isOver: review.record.isEnded, style: .strong)
    }

    private var legend: [StyledLine] {
        texts(
            "█ within the plan, + over it, · not used. Each figure is rounded by itself."
        ).wrapped(to: width).map { StyledLine($0, .faint) }
    }
}
