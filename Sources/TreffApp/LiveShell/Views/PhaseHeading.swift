import Facilitation

/// The line that a phase begins with, and what was parked, before the closing.
struct PhaseHeading {
    let snapshot: SessionSnapshot

    /// `OPPSTART · 30 min · til 10:30`
    func blocks(_ progress: ItemProgress) -> [Block] {
        let phase = snapshot.phase(progress)
        let isCurrent = snapshot.session.state.current?.phase == progress.phase
        let left = isCurrent ? snapshot.timing.phaseLeft : nil
        let end = snapshot.clock(snapshot.now.elapsed + (left ?? Double(phase.minutes * 60)))
        let facts = " · \(snapshot.texts.minutes(phase.minutes)) · " + snapshot.texts("until \(end)")
        let heading = Block.spans([Span(phase.title.uppercased(), .title), Span(facts, .dim)])
        return [.blank, heading] + texts(progress) + (phase.isClosing ? ParkedNotes(snapshot: snapshot).blocks : [])
    }
}

extension PhaseHeading {
    /// What concerns the whole phase.
    private func texts(_ progress: ItemProgress) -> [Block] {
        let texts = snapshot.library.phaseTexts
        guard texts.indices.contains(progress.phase) else { return [] }
        return texts[progress.phase].map { .text($0) }
    }
}

/// What was parked, to come back to before the closing.
struct ParkedNotes {
    let snapshot: SessionSnapshot

    /// The list's lines; none when nothing is parked.
    var blocks: [Block] {
        let notes = snapshot.standingNotes.filter { $0.kind == .parked }
        guard !notes.isEmpty else { return [] }
        return [.text(snapshot.texts("Parked, to come back to:"), .strong)]
            + notes.map { .text("\($0.id)  \($0.text)", indent: 2, hanging: 5) } + [.blank]
    }
}
