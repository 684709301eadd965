import Facilitation

/// Every figure of one session, ended or still going on, as its timeline tells it.
///
/// All of it follows from the record's plan and timeline: what was undone does not count, and what was corrected counts
/// at the time that the leader gave.
public struct SessionReview: Equatable, Sendable {
    /// The record that was reviewed.
    public let record: Record
    /// How long the session lasted, or how far it has come.
    public let length: Length
    /// The phases in order, with their items.
    public let phases: [PhaseFigures]
    /// What the time went to, without holes.
    public let stretches: [Stretch]
    /// The unplanned breaks.
    public let pauses: [PauseFigures]
    /// The exercise timers, in the order they began.
    public let timers: [TimerFigures]
    /// The steps that the leader told of afterwards.
    public let corrections: [CorrectionFigures]
    /// How many commands are undone.
    public let undone: Int
    /// The plans for catching up that were taken, by the record's names.
    public let chosenPlans: [String]
    /// The closing; `nil` when the script has none.
    public let closing: ClosingFigures?
    /// How the time was shared among forms of work.
    public let work: WorkFigures
    /// Differences from the script: as the leader told them, or, while the session goes on, as found so far.
    public let adaptations: [Adaptation]
    /// How closely the session followed its script.
    public let fidelity: Fidelity
    /// Where the session stands in the end, and how far it has come: seconds since the record was made.
    let state: SessionState
    private let end: Double

    /// Reviews a record.
    ///
    /// `elapsed` is how far a session that goes on has come, in seconds since its start; without it, up to the last sign
    /// of life. An ended session is not changed by it.
    public init(_ record: Record, at elapsed: Double? = nil) {
        var figures = FigureCollector(Session(record).state)
        let state = record.replay { before, elapsed, entry in figures.add(entry, at: elapsed, after: before) }
        let end = record.isEnded ? state.since : max(state.since, elapsed ?? record.seen)
        figures.finish(state, at: end, isOver: record.isEnded)
        self.record = record
        self.state = state
        self.end = end
        let time = SessionTime(state: state)
        length = time.length(at: end)
        let phases = record.plan.phases.enumerated().map { index, phase in
            let items = figures.items.filter { $0.phase == index }
            return PhaseFigures(
                id: phase.id, title: phase.title, planned: state.phaseMinutes[index], isClosing: phase.isClosing,
                began: items.flatMap(\.visits).map(\.start).min(), items: items)
        }
        self.phases = phases
        stretches = figures.stretches
        pauses = figures.pauses
        timers = figures.timers
        corrections = figures.corrections
        undone = record.timeline.reduce(0) { $0 + $1.event.undoing }
        chosenPlans = figures.chosenPlans
        work = figures.work
        adaptations = record.isEnded ? record.adaptations : Self.found(in: record, items: figures.items, at: end)
        closing = phases.lastIndex(where: \.isClosing).map { index in
            let minutes = phases[index...].reduce(0) { $0 + $1.planned }
            let latest = time.length(at: state.plannedEnd(at: end)) - Length(minutes: minutes)
            return ClosingFigures(phase: phases[index], latest: latest)
        }
        fidelity = Fidelity(phases: phases, closing: closing, adaptations: adaptations)
    }

    /// What differs so far in a session that goes on: what is still to come, or only now going on, is not yet shorter.
    private static func found(in record: Record, items: [ItemFigures], at elapsed: Double) -> [Adaptation] {
        Session(record).deviations(at: elapsed).filter { adaptation in
            switch items.first(where: { $0.item.id == adaptation.item })?.outcome {
            case .pending: false
            case .current: adaptation.change == .extended
            default: true
            }
        }
    }

    /// The items in order.
    public var items: [ItemFigures] { phases.flatMap(\.items) }

    /// The planned minutes.
    public var planned: Int { record.plan.minutes }

    /// When the session began, as the leader told it in the end.
    public var began: WallTime { wall(at: .zero) }

    /// The end that was agreed on during the session, from when it began.
    var agreedEnd: Length? {
        state.hasAgreedEnd ? SessionTime(state: state).length(at: state.plannedEnd(at: end)) : nil
    }

    /// What the clock on the wall showed so far into the session.
    func wall(at length: Length) -> WallTime {
        record.startedAt.adding(seconds: state.elapsed(passed: length.seconds))
    }

    /// The review as it may be shown: without free text, the titles of items that the leader put in are gone.
    func shown(hasFreeText: Bool) -> SessionReview {
        guard !hasFreeText, items.contains(where: \.isAdded) else { return self }
        var record = record
        for item in items where item.isAdded { _ = record.erase(.title(item: item.item.id)) }
        return SessionReview(record, at: end)
    }

    /// How many were there, if that was said.
    public var present: Int? { record.present }

    /// The pace over the session, as the leader could have seen it: between two points it changes evenly.
    public var pace: [PacePoint] { record.pace(until: end) }

    /// The notes that stand, in the order they were written. Free text.
    public var notes: [Note] { record.notes.filter { !$0.isWithdrawn && !$0.isErased } }
}

extension Event {
    /// How many more commands are undone after the event than before it.
    fileprivate var undoing: Int {
        switch self {
        case .undone: 1
        case .redone: -1
        default: 0
        }
    }
}
