import Basics
import Facilitation
import Terminal

/// The summary that a session ends with; it fits 80 × 24.
struct Summary {
    let snapshot: SessionSnapshot
    var blocks: [Block] {
        let minutes = minutes(snapshot.session.state.passed(at: snapshot.now.elapsed))
        let planned = snapshot.session.record.plan.minutes
        let heading = snapshot.texts("The session lasted \(minutes) min; \(planned) were planned.")
        return [
            .blank, .text(snapshot.texts("THE SESSION HAS ENDED"), .title), .text(heading),
            .blank,
        ] + phases + others + [.blank, notes] + parked
    }

    /// How many lines phases and parked notes take at most, each.
    private static let lines = (phases: 7, parked: 4)

    private var phases: [Block] {
        let phases = snapshot.session.record.plan.phases
        let shown = cut(Array(phases.enumerated()), to: Self.lines.phases)
        let titles = shown.map { $0.element.title.truncated(to: 30) }
        let width = titles.map(DisplayWidth.of).max() ?? 0
        let rows = zip(shown, titles).map { phase, title in
            Block.row([Span("  " + title.padded(to: width + 2), .dim), Span(times(at: phase.offset))])
        }
        let others = phases.count - shown.count
        return others == 0
            ? rows
            : rows + [.row([Span(snapshot.texts("  … and \(others) more phases"), .dim)])]
    }

    private func times(at index: Int) -> String {
        let state = snapshot.session.state
        let seconds = state.items.indices.filter { state.items[$0].phase == index }
            .reduce(0.0) { $0 + state.seconds(of: $1, at: snapshot.now.elapsed) }
        let used = minutes(seconds)
        let planned = state.phaseMinutes[index]
        let difference = used - planned
        let sign = difference > 0 ? "+\(difference)" : difference < 0 ? "−\(-difference)" : "0"
        return snapshot.texts("\(used) min of \(planned) (\(sign))")
    }

    private var others: [Block] {
        let state = snapshot.session.state
        var facts: [String] = []
        let pauses = state.breakSeconds(at: snapshot.now.elapsed)
        if pauses > 0 {
            facts.append(snapshot.texts("unplanned breaks ") + snapshot.texts.about(pauses))
        }
        if state.gapSeconds >= 60 {
            facts.append(snapshot.texts("treff was off ") + snapshot.texts.about(state.gapSeconds))
        }
        let skipped = state.running.count { $0.isSkipped }
        if skipped > 0 { facts.append(snapshot.texts.count(skipped, "item left out", "items left out")) }
        let unreached = state.running.count { !$0.isSkipped && !$0.isVisited }
        if unreached > 0 { facts.append(snapshot.texts.count(unreached, "item not reached", "items not reached")) }
        return facts.isEmpty ? [] : [.row([Span("  " + facts.joined(separator: " · "))])]
    }

    private var notes: Block {
        var words = snapshot.texts.count(snapshot.standingNotes.count, "note", "notes")
        if let present = snapshot.session.record.present {
            words += snapshot.texts(" · \(present) present")
        }
        return .text(words)
    }

    private var parked: [Block] {
        let notes = snapshot.standingNotes.filter { $0.kind == .parked }
        let shown = cut(notes, to: Self.lines.parked)
        let rows = shown.map { Block.row([Span(snapshot.texts("  parked: "), .dim), Span($0.text)]) }
        let others = notes.count - shown.count
        return others == 0
            ? rows : rows + [.row([Span(snapshot.texts("  … and \(others) more"), .dim)])]
    }

    /// The first of a list, so many that they and a line about the others fit.
    private func cut<Element>(_ list: [Element], to limit: Int) -> [Element] {
        list.count <= limit ? list : Array(list.prefix(limit - 1))
    }

    private func minutes(_ seconds: Double) -> Int { Int((seconds / 60).rounded()) }
}
