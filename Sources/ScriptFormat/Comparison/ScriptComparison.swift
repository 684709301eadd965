import Facilitation

/// What changed between two versions of a script.
public struct ScriptComparison: Equatable, Sendable {
    /// The old version.
    public let old: Script
    /// The new version.
    public let new: Script
    /// The phases, paired by title and then by what is in them.
    public let phases: ListComparison
    /// The items of all phases, paired by title and then by what is in them.
    public let items: ListComparison

    /// Compares two versions.
    public init(_ old: Script, _ new: Script) {
        self.old = old
        self.new = new
        phases = ListComparison(old.phases.map(\.title), new.phases.map(\.title), pairsRest: true)
        items = Self.items(old.items, new.items)
    }

    /// The items that are in both versions and differ, in the order of the new one.
    public var changedItems: [ItemComparison] {
        let staying = items.pairs.filter(staysInPhase)
        let moved = OrderChange.moved(staying.map(\.old)).map { staying[$0] }
        return items.pairs.map { pair in
            ItemComparison(
                old.items[pair.old], new.items[pair.new], isMoved: !staying.contains(pair) || moved.contains(pair))
        }.filter { !$0.isEmpty }
    }

    /// Whether the versions mean the same.
    public var isEmpty: Bool { old == new }

    private func staysInPhase(_ pair: ListComparison.Rewording) -> Bool {
        let (before, after) = (old.items[pair.old].id, new.items[pair.new].id)
        return phases.pairs.contains { phase in
            old.phases[phase.old].items.contains { $0.id == before }
                && new.phases[phase.new].items.contains { $0.id == after }
        }
    }

    /// Titles that are alike say that an item is the same; where they are not, what it says tells.
    private static func items(_ old: [Item], _ new: [Item]) -> ListComparison {
        let titles = ListComparison(old.map(\.title), new.map(\.title), threshold: 1)
        var names: [Int: Int] = [:]
        for pair in titles.pairs { names[pair.new] = pair.old }
        // What has a partner already is made unlike everything else, but for its partner.
        func words(_ item: Item, _ partner: Int?) -> String {
            partner.map { "\u{0}\($0)" }
                ?? ([item.title, item.title] + item.text + item.prompts.map(\.text)).joined(
                    separator: " ")
        }
        let taken = Set(names.values)
        return ListComparison(
            old.indices.map { words(old[$0], taken.contains($0) ? $0 : nil) },
            new.indices.map { words(new[$0], names[$0]) }, threshold: 0.4)
    }
}
