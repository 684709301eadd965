/// Where a session's zero stands on the machine's own clock.
public struct ClockReference: Equatable, Sendable {
    /// Names one run of the machine, from switching it on to switching it off.
    public var boot: String
    /// Seconds from the machine's start to the session's start, on a clock that counts sleep.
    public var zero: Double

    /// Creates a reference.
    public init(boot: String, zero: Double) {
        self.boot = boot
        self.zero = zero
    }
}
