/// One phase of a script, over many sessions.
public struct PhaseTally: Sendable {
    /// Its title.
    public internal(set) var title: String
    /// The minutes that the newest of the sessions planned for it.
    public internal(set) var planned: Int
    /// How long it took where it was entered.
    public internal(set) var lengths = Distribution()
    var stamp: Stamp
    var position: Int

    init(_ figures: PhaseFigures, position: Int, stamp: Stamp) {
        title = figures.title
        planned = figures.planned
        self.position = position
        self.stamp = stamp
    }

    mutating func add(_ figures: PhaseFigures, position: Int, stamp: Stamp) {
        renew(planned: figures.planned, position: position, stamp: stamp)
        if figures.began != nil { lengths.add(figures.actual) }
    }

    mutating func merge(_ other: PhaseTally) {
        renew(planned: other.planned, position: other.position, stamp: other.stamp)
        lengths.merge(other.lengths)
    }

    private mutating func renew(planned: Int, position: Int, stamp: Stamp) {
        guard self.stamp < stamp else { return }
        (self.planned, self.position, self.stamp) = (planned, position, stamp)
    }
}
