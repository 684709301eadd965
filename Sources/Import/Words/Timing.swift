import Facilitation

/// What a plan says of when something is, and how long it takes.
struct Timing: Equatable, Sendable {
    /// Minutes after midnight.
    var start: Int?
    /// Minutes after midnight.
    var end: Int?
    var duration: PlannedDuration?
    /// The lengths in other builds of the session, by their minutes.
    var builds: [Int: PlannedDuration] = [:]

    /// Whether it says anything.
    var isEmpty: Bool { start == nil && end == nil && duration == nil && builds.isEmpty }

    /// The length of a span, also one over midnight or noon on a dial of twelve hours.
    var span: Int? {
        guard let start, let end else { return nil }
        if end > start { return end - start }
        if end + 720 > start, end <= 720 { return end + 720 - start }
        return nil
    }

    /// What this one says, and what another says besides.
    func filled(with other: Timing) -> Timing {
        Timing(
            start: start ?? other.start, end: end ?? other.end, duration: duration ?? other.duration,
            builds: builds.merging(other.builds) { own, _ in own })
    }
}
