import Facilitation

/// One script, over the sessions that were led from it.
///
/// Items and phases are known again by their titles, not by their numbers: an item that was put in before others changes
/// the numbers of these. Two of the same title in one script are told apart by their order.
public struct ScriptTally: Sendable {
    /// The script as the newest of the sessions had it.
    public private(set) var script: ScriptReference
    /// The minutes that the newest session planned.
    public private(set) var planned: Int
    /// The sessions that ended; only these are counted in any other figure.
    public private(set) var sessions = 0
    /// The sessions that have not ended.
    public private(set) var unfinished = 0
    /// How long the sessions lasted.
    public private(set) var lengths = Distribution()
    /// How many were there, by the number of people.
    public private(set) var present: [Int: Int] = [:]
    /// How long after its latest time the closing began, where it did; negative when earlier.
    public private(set) var closingDelays = Distribution()
    /// How closely the sessions followed the script.
    public private(set) var fidelity = FidelityTally()
    private var phasesByTitle: [TitleKey: PhaseTally] = [:]
    private var itemsByTitle: [TitleKey: ItemTally] = [:]
    private var stamp: Stamp

    init(_ review: SessionReview) {
        script = review.record.script
        planned = review.planned
        stamp = Stamp(review.record)
    }

    mutating func add(_ review: SessionReview) {
        let stamp = Stamp(review.record)
        renew(script: review.record.script, planned: review.planned, stamp: stamp)
        guard review.record.isEnded else {
            unfinished += 1
            return
        }
        sessions += 1
        lengths.add(review.length)
        if let number = review.present { present[number, default: 0] += 1 }
        if let delay = review.closing?.delay { closingDelays.add(delay) }
        fidelity.add(review)
        let phaseKeys = TitleKey.keys(of: review.phases.map(\.title))
        for (position, (key, phase)) in zip(phaseKeys, review.phases).enumerated() {
            phasesByTitle[key, default: PhaseTally(phase, position: position, stamp: stamp)]
                .add(phase, position: position, stamp: stamp)
        }
        let items = review.items.filter { !$0.isAdded }
        for (position, (key, item)) in zip(TitleKey.keys(of: items.map(\.item.title)), items).enumerated() {
            let phase = review.phases[item.phase].title
            itemsByTitle[key, default: ItemTally(item, phase: phase, position: position, stamp: stamp)]
                .add(item, phase: phase, position: position, stamp: stamp)
        }
    }

    mutating func merge(_ other: ScriptTally) {
        renew(script: other.script, planned: other.planned, stamp: other.stamp)
        sessions += other.sessions
        unfinished += other.unfinished
        lengths.merge(other.lengths)
        present.merge(other.present, uniquingKeysWith: +)
        closingDelays.merge(other.closingDelays)
        fidelity.merge(other.fidelity)
        for (key, tally) in other.phasesByTitle {
            if phasesByTitle[key]?.merge(tally) == nil { phasesByTitle[key] = tally }
        }
        for (key, tally) in other.itemsByTitle {
            if itemsByTitle[key]?.merge(tally) == nil { itemsByTitle[key] = tally }
        }
    }

    /// The phases in the order of the newest plan.
    public var phases: [PhaseTally] {
        phasesByTitle.values.sorted { ($1.stamp, $0.position) < ($0.stamp, $1.position) }
    }

    /// The items in the order of the newest plan; then those that only older plans have.
    public var items: [ItemTally] {
        itemsByTitle.values.sorted { ($1.stamp, $0.position) < ($0.stamp, $1.position) }
    }

    /// Whether the newest plan has the item.
    public func isCurrent(_ item: ItemTally) -> Bool { item.stamp == newestEnded }

    private var newestEnded: Stamp? { itemsByTitle.values.map(\.stamp).max() }

    private mutating func renew(script: ScriptReference, planned: Int, stamp: Stamp) {
        guard self.stamp < stamp else { return }
        (self.script, self.planned, self.stamp) = (script, planned, stamp)
    }
}

/// A title, and which one of those that are alike.
struct TitleKey: Hashable, Sendable {
    var title: String
    var occurrence: Int

    static func keys(of titles: [String]) -> [TitleKey] {
        titles.enumerated().map { index, title in
            TitleKey(title: title, occurrence: titles[..<index].count { $0 == title })
        }
    }
}
