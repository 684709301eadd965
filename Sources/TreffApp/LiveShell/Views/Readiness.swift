import Facilitation

/// What stands on the screen before a session begins: the first card, and what the plan is when it begins now.
struct Readiness {
    let snapshot: SessionSnapshot

    var blocks: [Block] {
        let texts = snapshot.texts
        let state = snapshot.session.state
        guard let first = state.rest.first(where: { !state.items[$0].isSkipped }).map({ state.items[$0] }) else {
            return []
        }
        let card = ItemCard(texts: texts).blocks(
            first, details: snapshot.library.items[first.item.id], toolTitle: snapshot.library.title, given: 0)
        return PhaseHeading(snapshot: snapshot).blocks(first) + card + [
            .blank, .text(ifNow, .strong),
            .text(
                texts("Enter begins · began at 10:00 if you are under way · end at 12:30 if the end is agreed"), .dim),
        ]
    }

    /// `Klokka er 09:52. Begynner dere nå, slutter dere 12:22.`
    private var ifNow: String {
        let texts = snapshot.texts
        let (now, end) = (snapshot.clock(snapshot.now.elapsed), snapshot.clock(snapshot.timing.forecastEnd))
        let text = texts("It is \(now). If you begin now, you end at \(end).")
        guard snapshot.timing.pace != .onTime else { return text }
        let agreed = snapshot.clock(snapshot.timing.plannedEnd)
        return text + texts(" The agreed end is \(agreed).")
    }
}
