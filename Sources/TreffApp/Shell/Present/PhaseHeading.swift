import Facilitation

/// The line that a phase begins with, and what was parked, before the closing.
struct PhaseHeading {
    let live: Live

    /// `OPPSTART · 30 min · til 10:30`
    func blocks(_ progress: ItemProgress) -> [Block] {
        let phase = live.phase(progress)
        let start = live.session.state.phaseStarts[progress.phase] ?? live.now.elapsed
        let end = live.clock(start + Double(phase.minutes * 60))
        let facts = " · \(live.texts.minutes(phase.minutes)) · " + live.texts("til \(end)", "until \(end)")
        let heading = Block.spans([Span(phase.title.uppercased(), .title), Span(facts, .dim)])
        return [.blank, heading] + (phase.isClosing ? parked : [])
    }

    private var parked: [Block] {
        let notes = live.session.record.notes.filter { $0.kind == .parked && !$0.isWithdrawn && !$0.isErased }
        guard !notes.isEmpty else { return [] }
        return [.text(live.texts("Parkert, til å ta opp igjen:", "Parked, to come back to:"), .strong)]
            + notes.map { .text("\($0.id)  \($0.text)", indent: 2, hanging: 5) }
    }
}
