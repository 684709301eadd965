/// One instant, told in two ways: one for arithmetic and one for people.
public struct Moment: Equatable, Sendable {
    /// Seconds since the session started, on a clock that goes on while the machine sleeps and never jumps.
    public var elapsed: Double
    /// What the clock on the wall showed.
    public var wall: WallTime

    /// Creates a moment.
    public init(elapsed: Double, wall: WallTime) {
        self.elapsed = elapsed
        self.wall = wall
    }

    /// What the clock on the wall shows at another point of the session, read from where the two clocks stand now.
    public func wall(atElapsed other: Double) -> WallTime { wall.adding(seconds: other - elapsed) }
}
