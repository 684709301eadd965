import Facilitation

/// One item of a script, over many sessions.
public struct ItemTally: Sendable {
    /// The item as the newest of the sessions planned it.
    public internal(set) var item: PlannedItem
    /// The title of its phase.
    public internal(set) var phase: String
    /// The sessions that had it in their plan.
    public internal(set) var planned = 0
    /// Those that held it.
    public internal(set) var held = 0
    /// Those that left it out, or broke it off.
    public internal(set) var skipped = 0
    /// Those that ended before it.
    public internal(set) var notReached = 0
    /// Those in which it took at least a minute more than planned.
    public internal(set) var over = 0
    /// How long it took where it was held.
    public internal(set) var lengths = Distribution()
    /// Which session the plan is from, and where the item stood in it.
    var stamp: Stamp
    var position: Int

    /// Those that did not hold it.
    public var dropped: Int { skipped + notReached }
    /// Whether it took too long each time, and there were at least two times.
    public var isAlwaysOver: Bool { held >= 2 && over == held }

    init(_ figures: ItemFigures, phase: String, position: Int, stamp: Stamp) {
        item = figures.item
        self.phase = phase
        self.position = position
        self.stamp = stamp
    }

    mutating func add(_ figures: ItemFigures, phase: String, position: Int, stamp: Stamp) {
        renew(item: figures.item, phase: phase, position: position, stamp: stamp)
        planned += 1
        switch figures.outcome {
        case .held, .current:
            held += 1
            if figures.isOver { over += 1 }
            lengths.add(figures.actual)
        case .skipped: skipped += 1
        case .notReached, .pending: notReached += 1
        }
    }

    mutating func merge(_ other: ItemTally) {
        renew(item: other.item, phase: other.phase, position: other.position, stamp: other.stamp)
        planned += other.planned
        held += other.held
        skipped += other.skipped
        notReached += other.notReached
        over += other.over
        lengths.merge(other.lengths)
    }

    private mutating func renew(item: PlannedItem, phase: String, position: Int, stamp: Stamp) {
        guard self.stamp < stamp else { return }
        (self.item, self.phase, self.position, self.stamp) = (item, phase, position, stamp)
    }
}

/// Which of two records is newer, the same whatever the order they are read in.
struct Stamp: Comparable, Sendable {
    var started: Int64
    var record: String

    init(_ record: Record) {
        started = record.startedAt.milliseconds
        self.record = record.id
    }

    static func < (left: Stamp, right: Stamp) -> Bool {
        (left.started, left.record) < (right.started, right.record)
    }
}
