/// An item, and when the plan has it begin.
public struct PreviewedItem: Equatable, Sendable {
    public var item: Item
    /// The index of its phase.
    public var phase: Int
    /// Minutes from the session's start.
    public var begins: Int

    /// When it ends, in minutes from the session's start.
    public var ends: Int { begins + item.duration.planned }

    /// Whether it is time with the group in which the group is asked nothing.
    var isWithoutPrompts: Bool { item.prompts.isEmpty && !item.marks.contains(.pause) }
}

/// Items that follow each other.
public struct PreviewedStretch: Equatable, Sendable {
    /// The items, at least one.
    public var items: [PreviewedItem]

    /// Their minutes together.
    public var minutes: Int { items.reduce(0) { $0 + $1.item.duration.planned } }
}

extension ItemProgress {
    /// The items of a plan before the session has begun.
    public static func planned(_ plan: Plan) -> [ItemProgress] { SessionState(plan: plan).items }
}
