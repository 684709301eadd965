import Facilitation

/// The plans of `innhent`, numbered.
struct CatchUpLines {
    let snapshot: SessionSnapshot
    let plans: [CatchUpPlan]

    /// The list's lines, or why there is none.
    var blocks: [Block] {
        let texts = snapshot.texts
        guard !plans.isEmpty else {
            let isBehind = if case .behind = snapshot.timing.pace { true } else { false }
            let text =
                isBehind
                ? texts(
                    "There is nothing left to shorten before the closing. Expected end: \(snapshot.clock(snapshot.timing.forecastEnd))."
                )
                : texts("You are not behind. Nothing needs to change.")
            return [.text(text)]
        }
        let pace = texts.pace(snapshot.timing.pace)
        let heading = texts("You are \(pace). Plans:")
        return [.text(heading)] + plans.enumerated().flatMap { index, plan in lines(index + 1, plan) }
            + [
                .text(
                    texts("The closing keeps its time. Enter picks none; numbers such as 2.4 2.6 leave out others."),
                    .dim)
            ]
    }

    private func lines(_ number: Int, _ plan: CatchUpPlan) -> [Block] {
        let end = snapshot.clock(plan.end)
        let late = plan.end > snapshot.timing.plannedEnd + 30
        let warning = late ? snapshot.texts(" – still after the plan") : ""
        return [
            .spans(
                [
                    Span("\(number)  ", .strong), Span(name(plan.kind), .strong),
                    Span(snapshot.texts(" · ends \(end)") + warning),
                ], indent: 2),
            .text(changes(plan), indent: 5),
        ]
    }

    private func name(_ kind: CatchUpPlan.Kind) -> String {
        switch kind {
        case .spread: snapshot.texts("A little from each")
        case .concentrate: snapshot.texts("Few items")
        case .leaveOut: snapshot.texts("Leave out optional items")
        case .both: snapshot.texts("Leave out and shorten")
        case .whole: snapshot.texts("Leave out whole items, and shorten")
        case .wholeOnly: snapshot.texts("Leave out whole items")
        case .own: snapshot.texts("Your choice")
        }
    }

    private func changes(_ plan: CatchUpPlan) -> String {
        let state = snapshot.session.state
        return state.running.compactMap { progress -> String? in
            let id = progress.item.id
            if plan.skipped.contains(id) {
                return snapshot.texts("without \(snapshot.name(progress))")
            }
            return plan.minutes[id].map { "\(snapshot.name(progress)) \(progress.minutes) → \($0) min" }
        }.joined(separator: " · ")
    }
}
