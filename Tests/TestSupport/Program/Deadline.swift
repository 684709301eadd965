/// The moment after which what should have come counts as missing, however much else has come meanwhile.
struct Deadline {
    private let end: ContinuousClock.Instant

    /// A deadline so many milliseconds from now.
    init(milliseconds: Int32) { end = .now + .milliseconds(Int64(milliseconds)) }

    /// What is left, in milliseconds; 0 when it has passed.
    var millisecondsLeft: Int32 {
        let left = ContinuousClock.Instant.now.duration(to: end) / .milliseconds(1)
        return Int32(max(0, min(left, Double(Int32.max))))
    }
}
