/// A difference from the script that the leader has said a word about.
public struct Adaptation: Equatable, Sendable {
    /// The item's id.
    public var item: String
    /// What was different.
    public var change: Change
    /// Whether it was decided during the session (a plan chosen, minutes changed, left out), not found afterwards.
    public var isPlanned: Bool
    /// Why, in her words.
    public var reason: String?
    /// Whether the session's aim was met all the same; `nil` if she did not say.
    public var isAimMet: Bool?

    public init(item: String, change: Change, isPlanned: Bool, reason: String? = nil, isAimMet: Bool? = nil) {
        self.item = item
        self.change = change
        self.isPlanned = isPlanned
        self.reason = reason
        self.isAimMet = isAimMet
    }

    /// What was different; the raw value is the record's name.
    public enum Change: String, Sendable, CaseIterable {
        /// Left out.
        case skipped
        /// The session ended before it; nobody left it out.
        case notReached = "not-reached"
        /// Led at another place than planned.
        case moved
        /// Put in by the leader.
        case added
        /// Far shorter than planned.
        case shortened
        /// Far longer than planned.
        case extended
    }
}
