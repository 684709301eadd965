/// A moment on the clock on the wall, with the offset that was in force: for people, never for arithmetic on durations.
public struct WallTime: Equatable, Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public var milliseconds: Int64
    /// Seconds east of UTC, from -86,399 to 86,399.
    public var offset: Int

    /// Creates a moment.
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
