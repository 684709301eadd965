/// A period of the session, in seconds since its start.
public struct Period: Equatable, Sendable {
    /// Where it begins.
    public var start: Double
    /// Where it ends; `nil` while it goes on.
    public var end: Double?

    /// Creates a period.
    public init(start: Double, end: Double? = nil) {
        self.start = start
        self.end = end
    }

    /// Seconds of the period that lie between two times; an open one has no end.
    func overlap(from start: Double, to end: Double) -> Double {
        max(0, min(self.end ?? .infinity, end) - max(self.start, start))
    }
}
