/// A session as its plan has it, before anybody has come: when each item begins, and where the minutes go.
public struct Preview: Equatable, Sendable {
    public let script: Script
    /// The items with their times, in order.
    public let items: [PreviewedItem]

    /// Lays a script's items end to end; each phase begins when the time set off for those before it has passed.
    public init(_ script: Script) {
        let script = script.built(as: nil)
        self.script = script
        var items: [PreviewedItem] = []
        var phaseBegins = 0
        for (index, phase) in script.phases.enumerated() {
            var begins = phaseBegins
            for item in phase.items {
                items.append(PreviewedItem(item: item, phase: index, begins: begins))
                begins += item.duration.planned
            }
            phaseBegins += phase.minutes
        }
        self.items = items
    }

    /// The minutes set off for the session: those of its phases.
    public var setAside: Int { script.minutes }

    /// The minutes of the whole plan: every item with the time planned for it.
    public var full: Int { script.items.reduce(0) { $0 + $1.duration.planned } }

    /// The fewest minutes that the plan can do with: optional items left out, the others at their minimum, and the
    /// closing whole, as catching up has it.
    public var minimum: Int {
        let closing = script.phases.closing?.id
        return script.phases.reduce(0) { sum, phase in
            sum + phase.items.reduce(0) { $0 + (phase.id == closing ? $1.duration.planned : $1.fewestMinutes) }
        }
    }

    /// Items that ask the group nothing; breaks are none of them.
    public var withoutPrompts: [PreviewedItem] { items.filter(\.isWithoutPrompts) }

    /// The longest time, over one item or several that follow each other, in which the group is asked nothing; the first
    /// of several as long, and `nil` where there is none.
    public var longestListening: PreviewedStretch? {
        var stretches: [PreviewedStretch] = []
        for (index, item) in items.enumerated() where item.isWithoutPrompts {
            if index > 0, items[index - 1].isWithoutPrompts, let last = stretches.indices.last {
                stretches[last].items.append(item)
            } else {
                stretches.append(PreviewedStretch(items: [item]))
            }
        }
        return stretches.reduce(nil) { longest, stretch in
            stretch.minutes > longest?.minutes ?? 0 ? stretch : longest
        }
    }
}

extension Item {
    /// The fewest minutes that the item can do with when time is short.
    fileprivate var fewestMinutes: Int {
        if marks.contains(.optional) { return 0 }
        return marks.contains(.fixed) ? duration.planned : duration.minimum
    }
}
