/// How long something is planned to take, in whole minutes.
public struct PlannedDuration: Equatable, Hashable, Sendable {
    /// The planned minutes, 0 or more.
    public var planned: Int
    /// The fewest minutes it can do with, from 0 to `planned`.
    public var minimum: Int

    /// Creates a duration; `minimum` defaults to the whole of `planned` and is kept within it.
    public init(_ planned: Int, minimum: Int? = nil) {
        self.planned = Swift.max(0, planned)
        self.minimum = Swift.min(self.planned, Swift.max(0, minimum ?? planned))
    }
}
