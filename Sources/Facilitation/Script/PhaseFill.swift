/// How many minutes the items of a phase take: optional items may count or not.
public struct PhaseFill: Equatable, Sendable {
    /// All items.
    public let whole: Int
    /// Those that are not optional.
    public let required: Int

    /// Adds up a phase.
    public init(_ phase: Phase) {
        whole = phase.items.reduce(0) { $0 + $1.duration.planned }
        required = phase.items.filter { !$0.marks.contains(.optional) }.reduce(0) { $0 + $1.duration.planned }
    }

    /// Whether the items fill a time, with or without the optional ones.
    public func fits(_ minutes: Int) -> Bool { (required...whole).contains(minutes) }
}
