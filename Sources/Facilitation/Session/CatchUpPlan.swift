/// A way to end on time.
public struct CatchUpPlan: Equatable, Sendable {
    /// How the plan saves time.
    public var kind: Kind
    /// New minutes by item id.
    public var minutes: [String: Int]
    /// Ids of the items that are left out, in order.
    public var skipped: [String]
    /// When the session ends with this plan: seconds since the record was made.
    public var end: Double

    public init(kind: Kind, minutes: [String: Int] = [:], skipped: [String] = [], end: Double) {
        self.kind = kind
        self.minutes = minutes
        self.skipped = skipped
        self.end = end
    }

    /// How a plan saves time; the raw value is the record's name.
    public enum Kind: String, Sendable, CaseIterable {
        /// All flexible items give a little.
        case spread
        /// As few items as possible give what they can.
        case concentrate
        /// Optional items are left out.
        case leaveOut = "leave-out"
        /// Optional items are left out and flexible ones give what they can.
        case both
        /// Whole items are left out, and the others give what is then missing.
        case whole = "leave-out-items"
        /// Whole items are left out, and no other is shortened.
        case wholeOnly = "leave-out-items-only"
        /// The items that the leader named are left out, and others give what is then missing.
        case own
    }

    /// The event that takes the plan.
    var event: Event { .planChosen(name: kind.rawValue, minutes: minutes, skipped: skipped) }
}
