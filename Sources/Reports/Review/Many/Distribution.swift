/// How lengths are spread: enough to know any quantile, in memory with a ceiling.
///
/// Up to 65,536 lengths are kept as they are, to the millisecond, in four bytes each. With more, they are counted by whole
/// seconds, so that memory no longer grows with their number. Which of the two depends on the number alone, never on the
/// order, so that parts worked out side by side give the same when they are put together.
public struct Distribution: Sendable {
    /// How many lengths are kept to the millisecond.
    static let exactLimit = 65_536

    /// How many lengths there are.
    public private(set) var count = 0
    private var exact: [Int32] = []
    private var bySecond: [Int32: Int] = [:]

    public init() {}

    /// Adds a length; beyond 24 days it counts as 24 days.
    public mutating func add(_ length: Length) {
        count += 1
        exact.append(Int32(clamping: length.milliseconds))
        coarsen()
    }

    /// Adds all lengths of another distribution.
    public mutating func merge(_ other: Distribution) {
        count += other.count
        exact += other.exact
        bySecond.merge(other.bySecond, uniquingKeysWith: +)
        coarsen()
    }

    private mutating func coarsen() {
        guard count > Self.exactLimit, !exact.isEmpty else { return }
        for milliseconds in exact {
            let second = Int32(Length(milliseconds: Int(milliseconds)).seconds.rounded())
            bySecond[second, default: 0] += 1
        }
        exact = []
    }

    /// The lengths in order, with how many there are of each.
    public var steps: [Step] {
        if count > Self.exactLimit {
            return bySecond.sorted { $0.key < $1.key }.map {
                Step(length: Length(milliseconds: Int($0.key) * 1000), count: $0.value)
            }
        }
        return exact.sorted().map { Step(length: Length(milliseconds: Int($0)), count: 1) }
    }

    /// The spread in five figures; `nil` when there are no lengths.
    public var spread: Spread? { Spread(steps: steps, count: count) }

    /// A length, and how often it occurs.
    public struct Step: Equatable, Sendable {
        public var length: Length
        /// How often it occurs.
        public var count: Int
    }
}
