/// An item, and when the plan has it begin.
public struct PreviewedItem: Equatable, Sendable {
    public var item: Item
    /// The index of its phase.
    public var phase: Int
    /// Minutes from the session's start.
    public var begins: Int

    /// When it ends, in minutes from the session's start.
    public var ends: Int { begins + item.duration.planned }

    /// Whether it is time with the group in which the group is asked nothing, and has nothing to do.
    var isWithoutPrompts: Bool { !item.body.contains(where: \.isStop) && !item.marks.contains(.pause) }
}

extension PlannedItem {
    /// Seconds of the item's time that go by before its first stop, and then after each of its stops; together all of it.
    ///
    /// A step with a time takes that, as long as there is any left. The rest is shared evenly between what is left of
    /// them, and the time before the first stop.
    func shares(of total: Double) -> [Double] {
        var left = total
        let own = stops.map { stop -> Double? in
            guard let timing = stop.timing else { return nil }
            let taken = min(left, Double(timing.total) * 60)
            left -= taken
            return taken
        }
        let part = left / Double(own.count { $0 == nil } + 1)
        return [part] + own.map { $0 ?? part }
    }
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
