import Facilitation

/// The summary that a session ends with; it fits 80 × 24.
struct Summary {
    let live: Live
    /// Where the record is kept.
    let place: String

    /// The summary's lines.
    var blocks: [Block] {
        let texts = live.texts
        let length = live.now.elapsed
        let planned = live.session.record.plan.minutes
        let heading = texts(
            "Samlingen varte \(Int((length / 60).rounded())) min; planen var \(planned).",
            "The session lasted \(Int((length / 60).rounded())) min; \(planned) were planned.")
        var blocks: [Block] = [
            .blank, .text(texts("SAMLINGEN ER AVSLUTTET", "THE SESSION HAS ENDED"), .title), .text(heading), .blank,
        ]
        blocks += phases + others
        blocks += [.blank] + notes
        return blocks + [.text(texts("Lagret i \(place)", "Saved in \(place)"), .dim)]
    }

    private var phases: [Block] {
        let plan = live.session.record.plan
        let width = plan.phases.map { min($0.title.count, 24) }.max() ?? 0
        return plan.phases.prefix(6).enumerated().map { index, phase in
            let seconds = live.session.state.items.indices.filter { live.session.state.items[$0].phase == index }
                .reduce(0.0) { $0 + live.session.state.seconds(of: $1, at: live.now.elapsed) }
            let title = String(phase.title.prefix(24))
            let gap = String(repeating: " ", count: width - title.count + 2)
            let used = Int((seconds / 60).rounded())
            let difference = used - phase.minutes
            let sign = difference > 0 ? "+\(difference)" : difference < 0 ? "−\(-difference)" : "0"
            return .row([
                Span("  " + title + gap, .dim),
                Span(
                    live.texts("\(used) min av \(phase.minutes) (\(sign))", "\(used) min of \(phase.minutes) (\(sign))")
                ),
            ])
        }
    }

    private var others: [Block] {
        let state = live.session.state
        var facts: [String] = []
        if state.breakSeconds > 0 {
            facts.append(live.texts("pauser utenom plan ", "unplanned breaks ") + live.texts.about(state.breakSeconds))
        }
        if state.gapSeconds >= 60 {
            facts.append(live.texts("treff var av ", "treff was off ") + live.texts.about(state.gapSeconds))
        }
        let skipped = state.items.filter { $0.isSkipped || !$0.isVisited }.count
        if skipped > 0 {
            facts.append(
                live.texts.count(skipped, ("punkt utelatt", "punkter utelatt"), ("item left out", "items left out")))
        }
        return facts.isEmpty ? [] : [.text(facts.joined(separator: " · "), indent: 2)]
    }

    private var notes: [Block] {
        let record = live.session.record
        let notes = record.notes.filter { !$0.isWithdrawn && !$0.isErased }.count
        var words = live.texts.count(notes, ("notat", "notater"), ("note", "notes"))
        if let present = record.present { words += live.texts(" · oppmøte \(present)", " · \(present) present") }
        let open = record.notes.filter { $0.kind == .parked && !$0.isWithdrawn && !$0.isErased }.count
        if open > 0 { words += live.texts(" · \(open) parkert", " · \(open) parked") }
        return [.text(words)]
    }
}
