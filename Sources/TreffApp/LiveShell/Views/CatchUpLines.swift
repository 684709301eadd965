import Facilitation

/// The plans of `innhent`, numbered.
struct CatchUpLines {
    let live: Live
    let plans: [CatchUpPlan]

    /// The list's lines, or why there is none.
    var blocks: [Block] {
        let texts = live.texts
        guard !plans.isEmpty else {
            let isLate = live.timing.lateness > 0
            let text =
                isLate
                ? texts(
                    "There is nothing left to shorten before the closing. Expected end: \(live.clock(live.timing.forecastEnd))."
                )
                : texts("You are not behind. Nothing needs to change.")
            return [.text(text)]
        }
        let pace = texts.pace(live.timing.pace)
        let heading = texts("You are \(pace). Plans:")
        return [.text(heading)] + plans.enumerated().flatMap { index, plan in lines(index + 1, plan) }
            + [
                .text(texts("The closing keeps its time. Enter picks none."), .dim)
            ]
    }

    private func lines(_ number: Int, _ plan: CatchUpPlan) -> [Block] {
        let end = live.clock(plan.end)
        let late = plan.end > live.timing.plannedEnd + 30
        let warning = late ? live.texts(" – still after the plan") : ""
        return [
            .spans(
                [
                    Span("\(number)  ", .strong), Span(name(plan.kind), .strong),
                    Span(live.texts(" · ends \(end)") + warning),
                ], indent: 2),
            .text(changes(plan), indent: 5),
        ]
    }

    private func name(_ kind: CatchUpPlan.Kind) -> String {
        switch kind {
        case .spread: live.texts("A little from each")
        case .concentrate: live.texts("Few items")
        case .leaveOut: live.texts("Leave out optional items")
        case .both: live.texts("Leave out and shorten")
        }
    }

    private func changes(_ plan: CatchUpPlan) -> String {
        let state = live.session.state
        return state.items.compactMap { progress -> String? in
            let id = progress.item.id
            if plan.skipped.contains(id) {
                return live.texts("without \(live.name(progress))")
            }
            return plan.minutes[id].map { "\(live.name(progress)) \(progress.minutes) → \($0) min" }
        }.joined(separator: " · ")
    }
}
