import Facilitation

extension SheetSession {
    /// All that must be at hand, each thing once, in the order it is first needed.
    var materials: [String] { Self.unique(script.items.flatMap(\.materials)) }

    /// The names of all worksheets that are handed out, each once.
    var handouts: [String] { Self.unique(script.items.flatMap(\.handouts)).map(name) }

    /// How many of each worksheet are needed, where the course says how large the group is.
    var copies: Int? { course?.group?.upperBound }

    /// The reflection tasks that the session sets.
    var tasks: [String] { script.items.flatMap(\.task) }

    /// Items that can be made shorter, with the minutes that each can give.
    var shortenings: [(item: Item, gain: Int)] {
        script.items.compactMap { item in
            let gain = item.duration.planned - item.duration.minimum
            return gain > 0 && !item.marks.contains(.fixed) ? (item, gain) : nil
        }
    }

    /// Items that can be left out.
    var omissions: [Item] { script.items.filter { $0.marks.contains(.optional) } }

    /// Items that are never shortened.
    var fixed: [Item] { script.items.filter { $0.marks.contains(.fixed) } }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0.lowercased()).inserted }
    }
}
