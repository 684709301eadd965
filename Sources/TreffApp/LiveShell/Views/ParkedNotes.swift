import Facilitation

/// What was parked, to come back to before the closing.
struct ParkedNotes {
    let live: Live

    /// The list's lines; none when nothing is parked.
    var blocks: [Block] {
        let notes = live.standingNotes.filter { $0.kind == .parked }
        guard !notes.isEmpty else { return [] }
        return [.text(live.texts("Parked, to come back to:"), .strong)]
            + notes.map { .text("\($0.id)  \($0.text)", indent: 2, hanging: 5) } + [.blank]
    }
}
