/// What happened to a list of texts.
public struct ListComparison: Equatable, Sendable {
    /// A text that was said in other words.
    public struct Rewording: Equatable, Sendable {
        /// The index in the old list.
        public var old: Int
        /// The index in the new list.
        public var new: Int
    }

    /// The indexes in the old list of what is not in the new one.
    public private(set) var removed: [Int] = []
    /// The indexes in the new list of what was not in the old one.
    public private(set) var added: [Int] = []
    /// What is in both, in the order of the new list; equal or said in other words.
    public private(set) var pairs: [Rewording] = []
    /// The pairs that stand in another order than they did.
    public private(set) var moved: [Rewording] = []

    /// Compares two lists: equal texts belong together first, in their order, and then the most similar ones; with
    /// `pairsRest` also what is left, where that is as much in both.
    init(_ old: [String], _ new: [String], threshold: Double = 0.5, pairsRest: Bool = false) {
        var left = Set(old.indices)
        var right = Set(new.indices)
        for index in new.indices {
            guard let same = old.indices.first(where: { left.contains($0) && old[$0] == new[index] }) else { continue }
            pair(same, index, &left, &right)
        }
        let bags = (old.map(WordBag.init), new.map(WordBag.init))
        let candidates = left.sorted().flatMap { first in
            right.sorted().map { (first, $0, bags.0[first].similarity(to: bags.1[$0])) }
        }
        for (first, second, score) in candidates.sorted(by: { ($1.2, $0.0, $0.1) < ($0.2, $1.0, $1.1) })
        where score >= threshold && left.contains(first) && right.contains(second) {
            pair(first, second, &left, &right)
        }
        if pairsRest, left.count == right.count {
            for (first, second) in zip(left.sorted(), right.sorted()) { pair(first, second, &left, &right) }
        }
        removed = left.sorted()
        added = right.sorted()
        pairs.sort { $0.new < $1.new }
        moved = OrderChange.moved(pairs.map(\.old)).map { pairs[$0] }
    }

    private mutating func pair(_ old: Int, _ new: Int, _ left: inout Set<Int>, _ right: inout Set<Int>) {
        left.remove(old)
        right.remove(new)
        pairs.append(Rewording(old: old, new: new))
    }
}
