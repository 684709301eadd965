import Facilitation
import Languages

/// The table of `plan`: each item with its planned, actual and forecast times.
struct RunningOrder {
    let snapshot: SessionSnapshot
    private var state: SessionState { snapshot.session.state }

    var blocks: [Block] {
        let forecast = snapshot.session.forecastStarts(at: snapshot.now.elapsed)
        var blocks: [Block] = []
        var lastPhase: Int?
        for index in state.order {
            let progress = state.items[index]
            if progress.phase != lastPhase {
                let phase = snapshot.phase(progress)
                blocks.append(.row([Span("\(phase.title) · \(phase.minutes) min", .strong)]))
                lastPhase = progress.phase
            }
            blocks.append(row(index, progress, forecast[index]))
        }
        return blocks + [.text(snapshot.texts("→ now   ✓ done   – left out"), .dim)]
    }

    private func row(_ index: Int, _ progress: ItemProgress, _ forecast: Double?) -> Block {
        let isCurrent = state.currentIndex == index
        let mark = isCurrent ? "→" : progress.isSkipped ? "–" : isOver(index) ? "✓" : " "
        let began = forecast == nil ? progress.visits.first?.start : nil
        let start = (began ?? forecast).map(snapshot.clock) ?? "     "
        let planned = pad("\(progress.item.duration.planned)", 3)
        let seconds = state.seconds(of: index, at: snapshot.now.elapsed)
        let actual = progress.isVisited ? texts("used \(minutes(seconds))") : ""
        let changed = progress.minutes != progress.item.duration.planned && !progress.isSkipped
        let now = changed ? texts("now \(progress.minutes)") : ""
        let place = progress.isAdded ? texts("new") : progress.isMoved ? texts("moved") : ""
        let facts = [place, now, actual].filter { !$0.isEmpty }.joined(separator: ", ")
        let id = progress.item.id + String(repeating: " ", count: max(1, 5 - progress.item.id.count))
        return .row([
            Span("\(mark) \(start) \(planned) min  ", isCurrent ? .strong : .dim),
            Span(id + progress.item.title, isCurrent ? .strong : progress.isSkipped ? .dim : .plain),
            Span(facts.isEmpty ? "" : "  (\(facts))", .dim),
        ])
    }

    /// Whether an item was held; one that was only looked into lies ahead still.
    private func isOver(_ index: Int) -> Bool { state.items[index].isVisited && !state.rest.contains(index) }

    private var texts: Texts { snapshot.texts }

    private func minutes(_ seconds: Double) -> String { "\(Int((seconds / 60).rounded()))" }

    private func pad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
