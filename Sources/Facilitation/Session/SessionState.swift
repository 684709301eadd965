/// Where a session stands, as its timeline tells it. Undone commands and corrections are accounted for.
///
/// Points in time are seconds since the record was made, on the clock that never jumps.
public struct SessionState: Equatable, Sendable {
    /// The items with what became of them: those of the plan as it was, and then those that the leader put in. An
    /// item's index stays the same whatever is moved.
    public internal(set) var items: [ItemProgress]
    /// The running order now: indices of items.
    public internal(set) var order: [Int]
    /// The minutes of each phase, with what was moved or put in.
    public internal(set) var phaseMinutes: [Int]
    /// The current position.
    public internal(set) var position: Position = .notStarted
    /// When the session began; `nil` before that.
    public internal(set) var start: Double?
    /// The end that was agreed on during the session, and when.
    var agreedEnd: AgreedEnd?
    /// The unplanned break that goes on.
    public internal(set) var currentBreak: Break?
    /// The unplanned breaks that are over.
    public internal(set) var breaks: [Break] = []
    /// Seconds of the breaks in which treff was running, up to `since`.
    var knownBreakSeconds: Double = 0
    /// When treff was not running; what the whole timeline tells of it.
    public internal(set) var gaps = Gaps()
    /// The exercise timers that run.
    public internal(set) var timers: [RunningTimer] = []
    /// The tool that is being led within the current item.
    public internal(set) var tool: ToolRun?
    /// The plan for catching up that was taken last.
    public internal(set) var chosenPlan: String?
    /// How many are there, if that was said.
    public internal(set) var present: Int?
    /// The task that was really set, if the leader said so.
    public internal(set) var task: String?
    /// Since when the time goes to the current item, break or neither.
    public internal(set) var since: Double = 0
    /// When each phase began, by index; a phase that was left for an earlier one has not begun.
    public internal(set) var phaseStarts: [Int: Double] = [:]
    /// The items' indices by id: a timeline names items by the thousand.
    var indices: [String: Int]
    let plannedMinutes: Int

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
        order = Array(items.indices)
        phaseMinutes = plan.phases.map(\.minutes)
        plannedMinutes = plan.minutes
        indices = Dictionary(items.enumerated().map { ($1.item.id, $0) }) { first, _ in first }
    }

    /// The index of the current item.
    public var currentIndex: Int? {
        if case .item(let index) = position { index } else { nil }
    }

    public var current: ItemProgress? { currentIndex.map { items[$0] } }

    /// The index of the item with an id.
    public func index(of id: String) -> Int? { indices[id] }

    /// Whether a phase goes on or is over.
    func hasReached(phase: Int) -> Bool {
        switch position {
        case .notStarted: false
        case .item(let index): items[index].phase >= phase
        case .afterLast, .ended: true
        }
    }
}

extension SessionState {
    /// The items in their running order now.
    public var running: [ItemProgress] { order.map { items[$0] } }

    /// The items from the current one on, in their running order: all before the session begins, none after the last.
    public var rest: ArraySlice<Int> {
        switch position {
        case .notStarted: order[...]
        case .item(let index): order[place(of: index)...]
        case .afterLast, .ended: []
        }
    }

    /// The index of the next item after another that is not left out.
    public func index(after index: Int) -> Int? {
        order[place(of: index)...].dropFirst().first { !items[$0].isSkipped }
    }

    /// The index of the nearest item before another that is not left out.
    public func index(before index: Int) -> Int? {
        order[..<place(of: index)].last { !items[$0].isSkipped }
    }

    /// The index of the last item that is not left out.
    var lastIndex: Int? { order.last { !items[$0].isSkipped } }

    /// Whether an item still lies ahead: after the current one, or anywhere before the session begins.
    func isToCome(_ index: Int) -> Bool { index != currentIndex && rest.contains(index) }

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

    /// The place of an item in the running order; after the last for one that is not there yet.
    func place(of index: Int) -> Int { order.firstIndex(of: index) ?? order.count }
}
