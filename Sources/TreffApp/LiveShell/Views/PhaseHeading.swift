import Facilitation

/// The line that a phase begins with, and what was parked, before the closing.
struct PhaseHeading {
    let live: Live

    /// `OPPSTART · 30 min · til 10:30`
    func blocks(_ progress: ItemProgress) -> [Block] {
        let phase = live.phase(progress)
        let start = live.session.state.phaseStarts[progress.phase] ?? live.now.elapsed
        let end = live.clock(start + Double(phase.minutes * 60))
        let facts = " · \(live.texts.minutes(phase.minutes)) · " + live.texts("until \(end)")
        let heading = Block.spans([Span(phase.title.uppercased(), .title), Span(facts, .dim)])
        return [.blank, heading] + (phase.isClosing ? ParkedNotes(live: live).blocks : [])
    }
}
