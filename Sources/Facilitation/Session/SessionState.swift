/// Where a session stands, as its timeline tells it. Undone commands and corrections are accounted for.
public struct SessionState: Equatable, Sendable {
    /// The items in order, with what became of them.
    public var items: [ItemProgress]
    /// The current position.
    public var position: Position = .notStarted
    /// The unplanned break that goes on.
    public var currentBreak: Break?
    /// The unplanned breaks that are over.
    public var breaks: [Break] = []
    /// Seconds of all breaks, up to `since`.
    public var breakSeconds: Double = 0
    /// The periods that nobody knows of, because treff was not running; they count for no item and no break.
    public var gaps: [Period] = []
    /// The exercise timers that run.
    public var timers: [RunningTimer] = []
    /// The tool that is being led within the current item.
    public var tool: ToolRun?
    /// The plan for catching up that was taken last.
    public var chosenPlan: String?
    /// How many are there, if that was said.
    public var present: Int?
    /// Since when the time goes to the current item, break or neither: seconds since the start.
    public var since: Double = 0
    /// When each phase began, by index; a phase that was left for an earlier one has not begun.
    public var phaseStarts: [Int: Double] = [:]
    /// The items' indices by id: a timeline names items by the thousand.
    private let indices: [String: Int]

    /// Where the session is in its running order.
    public enum Position: Equatable, Sendable {
        /// Nothing has begun.
        case notStarted
        /// An item goes on, by index.
        case item(Int)
        /// The last item is over, the closing dialogue is not.
        case afterLast
        /// The session has ended.
        case ended
    }

    /// An unplanned break.
    public struct Break: Equatable, Sendable {
        /// When it began and ended.
        public var span: Period
        /// How long it was meant to be, in minutes.
        public var minutes: Int?
    }

    init(plan: Plan) {
        items = plan.phases.enumerated().flatMap { index, phase in
            phase.items.map { ItemProgress(item: $0, phase: index) }
        }
        indices = Dictionary(items.enumerated().map { ($1.item.id, $0) }) { first, _ in first }
    }

    /// The index of the current item.
    public var currentIndex: Int? {
        if case .item(let index) = position { index } else { nil }
    }

    public var current: ItemProgress? { currentIndex.map { items[$0] } }

    /// Whether a phase goes on or is over.
    func hasReached(phase: Int) -> Bool {
        switch position {
        case .notStarted: false
        case .item(let index): items[index].phase >= phase
        case .afterLast, .ended: true
        }
    }

    /// The index of the next item after another that is not left out.
    public func index(after index: Int) -> Int? {
        items.indices.first { $0 > index && !items[$0].isSkipped }
    }

    /// The index of the nearest item before another that is not left out.
    public func index(before index: Int) -> Int? {
        items.indices.last { $0 < index && !items[$0].isSkipped }
    }

    /// The index of the item with an id.
    public func index(of id: String) -> Int? { indices[id] }

    /// The planned and fewest minutes of an item, with its turns counted for those who are there, where that was said.
    public func duration(of index: Int) -> PlannedDuration {
        let planned = items[index].item.duration
        guard let present, present > 0 else { return planned }
        return planned.counted(for: present)
    }

    /// How many minutes more those who are there need than was planned, for the turns in a phase and all after it;
    /// negative when fewer.
    func recounted(from phase: Int) -> Int {
        items.indices.reduce(0) { sum, index in
            items[index].phase < phase ? sum : sum + duration(of: index).planned - items[index].item.duration.planned
        }
    }

    /// Whether an item goes on or is still to come.
    func isOpen(_ index: Int) -> Bool {
        index == currentIndex || !items[index].isVisited && !items[index].isSkipped
    }

    /// Seconds that nobody knows of.
    public var gapSeconds: Double { gaps.reduce(0) { $0 + $1.overlap(from: 0, to: .infinity) } }

    /// Seconds of all breaks, up to a moment.
    public func breakSeconds(at elapsed: Double) -> Double {
        breakSeconds + (currentBreak == nil ? 0 : known(from: since, to: elapsed))
    }

    /// Seconds of a period without what nobody knows of; 0 for a period that ends before it begins.
    func known(from start: Double, to end: Double) -> Double {
        max(0, end - start - gaps.reduce(0) { $0 + $1.overlap(from: start, to: end) })
    }

    /// Seconds that an item has taken, up to a moment.
    public func seconds(of index: Int, at elapsed: Double) -> Double {
        let running = currentIndex == index && currentBreak == nil ? known(from: since, to: elapsed) : 0
        return items[index].seconds + running
    }
}
