import Basics
import Facilitation
import Languages

/// What a view of the session is made from: the session, its script, a moment and a language.
struct SessionSnapshot {
    let session: Session
    let library: SessionLibrary
    let texts: Texts
    let now: Moment

    /// The session's times now.
    var timing: Timing { session.timing(at: now.elapsed) }

    /// The wall clock at a point of the session, as `10:42`.
    func clock(_ elapsed: Double) -> String { now.wall(atElapsed: elapsed).local.clock }

    /// The phase in which an item stands, with the minutes that it has now.
    func phase(_ progress: ItemProgress) -> PlannedPhase {
        var phase = session.record.plan.phases[progress.phase]
        phase.minutes = session.state.phaseMinutes[progress.phase]
        return phase
    }

    /// An item's number and title.
    func name(_ progress: ItemProgress) -> String { "\(progress.item.id) \(progress.item.title)".trimmed }

    /// An item's number and title, by id; the id alone for one that the plan does not have.
    func name(_ id: String) -> String {
        session.state.index(of: id).map { name(session.state.items[$0]) } ?? id
    }

    /// The notes that were neither taken back nor erased.
    var standingNotes: [Note] { session.record.notes.filter { !$0.isWithdrawn && !$0.isErased } }
}
