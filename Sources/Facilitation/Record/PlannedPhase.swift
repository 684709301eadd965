/// A phase of the plan.
public struct PlannedPhase: Equatable, Sendable {
    /// The phase's id: `"2"`.
    public var id: String
    /// Its title.
    public var title: String
    /// Its minutes, 0 or more.
    public var minutes: Int
    /// Whether it is the closing, which is protected.
    public var isClosing: Bool
    /// Its items in order.
    public var items: [PlannedItem]

    /// Creates a phase of the plan.
    public init(id: String, title: String, minutes: Int, isClosing: Bool = false, items: [PlannedItem]) {
        self.id = id
        self.title = title
        self.minutes = minutes
        self.isClosing = isClosing
        self.items = items
    }
}
