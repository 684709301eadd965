/// A moment on the clock on the wall, with the offset that was in force: for people, never for arithmetic on durations.
public struct WallTime: Equatable, Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public var milliseconds: Int64
    /// Seconds east of UTC, from -86,399 to 86,399.
    public var offset: Int

    public init(milliseconds: Int64, offset: Int = 0) {
        self.milliseconds = milliseconds
        self.offset = offset
    }

    /// The moment so many seconds later (earlier when negative), read with the same offset.
    ///
    /// Where that is more than some 100,000 years away, which only a damaged record says, the moment stays as it is.
    public func adding(seconds: Double) -> WallTime {
        let change = (seconds * 1000).rounded()
        guard abs(change) < 4e15, milliseconds.magnitude < 4_000_000_000_000_000 else { return self }
        return WallTime(milliseconds: milliseconds + Int64(change), offset: offset)
    }

    /// The parts of the local date and time.
    public var local: LocalTime { LocalTime(self) }
}

/// One instant, told in two ways: one for arithmetic and one for people.
public struct Moment: Equatable, Sendable {
    /// Seconds since the session started, on a clock that goes on while the machine sleeps and never jumps.
    public var elapsed: Double
    /// What the clock on the wall showed.
    public var wall: WallTime

    public init(elapsed: Double, wall: WallTime) {
        self.elapsed = elapsed
        self.wall = wall
    }

    /// What the clock on the wall shows at another point of the session, read from where the two clocks stand now.
    public func wall(atElapsed other: Double) -> WallTime { wall.adding(seconds: other - elapsed) }
}

/// Where a session's zero stands on the machine's own clock.
public struct ClockReference: Equatable, Sendable {
    /// Names one run of the machine, from switching it on to switching it off.
    public var boot: String
    /// Seconds from the machine's start to the session's start, on a clock that counts sleep.
    public var zero: Double

    public init(boot: String, zero: Double) {
        self.boot = boot
        self.zero = zero
    }
}
