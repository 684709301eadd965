/// Finds plans that still end on time: flexible items down to their fewest minutes, the one that goes on too as far as it
/// has any left, optional ones left out, and never anything of the closing.
struct CatchUp {
    private let session: Session
    private let elapsed: Double
    private let timing: Timing
    /// Indices of the items that may give time, in order: not over, not left out, not of the closing.
    private let open: [Int]
    /// The item that goes on.
    private let current: Int?

    init(session: Session, elapsed: Double) {
        self.session = session
        self.elapsed = elapsed
        timing = session.timing(at: elapsed)
        let state = session.state
        let current = state.current == nil ? nil : state.currentIndex
        self.current = current
        let first = state.currentIndex ?? 0
        open = state.items.indices.filter { index in
            let item = state.items[index]
            let isClosing = session.record.plan.phases[item.phase].isClosing
            return index >= first && (index == current || !item.isVisited) && !item.isSkipped && !isClosing
                && state.position != .afterLast
        }
    }

    /// At most three plans, the gentlest first; all end within the plan, or there is one that comes nearest.
    func plans() -> [CatchUpPlan] {
        // Less than a second is not late; and a damaged record might tell of a million minutes.
        guard timing.lateness >= 1 else { return [] }
        let needed = Int(min(timing.lateness / 60, 1_000_000).rounded(.up))
        var plans = [spread(needed), concentrate(needed), leaveOut(needed), both(needed)].compactMap { $0 }
        plans = plans.enumerated().filter { index, plan in
            !plans[..<index].contains { $0.minutes == plan.minutes && $0.skipped == plan.skipped }
        }.map(\.element)
        if plans.isEmpty { plans = [most()].compactMap { $0 } }
        return Array(plans.prefix(3))
    }

    private func item(_ index: Int) -> ItemProgress { session.state.items[index] }

    /// How many minutes an item can give without being left out.
    private func slack(_ index: Int) -> Int {
        let item = item(index)
        guard !item.item.marks.contains(.fixed) else { return 0 }
        return max(0, item.minutes - max(session.state.duration(of: index).minimum, index == current ? minutesGone : 0))
    }

    /// The minutes of the item that goes on that have begun.
    private var minutesGone: Int {
        guard let current, let left = timing.itemLeft else { return 0 }
        return item(current).minutes - Int((max(0, left) / 60).rounded(.down))
    }

    private func plan(_ kind: CatchUpPlan.Kind, less: [Int: Int], skipped: [Int] = []) -> CatchUpPlan {
        let shortened = less.filter { $0.value > 0 }
        let minutes = Dictionary(
            uniqueKeysWithValues: shortened.map { (item($0.key).item.id, item($0.key).minutes - $0.value) })
        let skipped = skipped.map { item($0).item.id }
        var state = session.state
        state.take(kind.rawValue, minutes: minutes, skipped: skipped)
        let end = Forecast(plan: session.record.plan, state: state, at: elapsed).end
        return CatchUpPlan(kind: kind, minutes: minutes, skipped: skipped, end: end)
    }

    /// Every flexible item gives its share, whole minutes, the largest remainders rounded up first.
    private func share(_ needed: Int, among indices: [Int]) -> [Int: Int]? {
        let total = indices.reduce(0) { $0 + slack($1) }
        guard needed > 0, total >= needed else { return needed <= 0 ? [:] : nil }
        var less = Dictionary(uniqueKeysWithValues: indices.map { ($0, slack($0) * needed / total) })
        var missing = needed - less.values.reduce(0, +)
        let byRemainder = indices.sorted {
            (slack($0) * needed % total, -$0) > (slack($1) * needed % total, -$1)
        }
        for index in byRemainder where missing > 0 && less[index, default: 0] < slack(index) {
            less[index, default: 0] += 1
            missing -= 1
        }
        return less
    }

    private func spread(_ needed: Int) -> CatchUpPlan? {
        share(needed, among: open).map { plan(.spread, less: $0) }
    }

    private func concentrate(_ needed: Int) -> CatchUpPlan? {
        var missing = needed
        var less: [Int: Int] = [:]
        for index in open.sorted(by: { (slack($0), -$0) > (slack($1), -$1) }) where missing > 0 {
            less[index] = min(slack(index), missing)
            missing -= less[index, default: 0]
        }
        return missing > 0 ? nil : plan(.concentrate, less: less)
    }

    private func leaveOut(_ needed: Int) -> CatchUpPlan? {
        fewest(needed).map { plan(.leaveOut, less: [:], skipped: $0) }
    }

    private func both(_ needed: Int) -> CatchUpPlan? {
        guard spread(needed) == nil, leaveOut(needed) == nil else { return nil }
        for count in 1...max(1, optional.count) {
            let skipped = Array(optional.sorted { item($0).minutes > item($1).minutes }.prefix(count)).sorted()
            let saved = skipped.reduce(0) { $0 + item($1).minutes }
            if let less = share(needed - saved, among: open.filter { !skipped.contains($0) }) {
                return plan(.both, less: less, skipped: skipped)
            }
        }
        return nil
    }

    /// Everything that can be given, when nothing reaches.
    private func most() -> CatchUpPlan? {
        let kept = open.filter { !optional.contains($0) }
        let less = Dictionary(uniqueKeysWithValues: kept.map { ($0, slack($0)) })
        let plan = plan(.both, less: less, skipped: optional)
        return plan.minutes.isEmpty && plan.skipped.isEmpty ? nil : plan
    }

    private var optional: [Int] {
        open.filter { $0 != current && item($0).item.marks.contains(.optional) && item($0).minutes > 0 }
    }

    /// The optional items whose minutes come nearest to what is needed from above; of equals, the later ones.
    private func fewest(_ needed: Int) -> [Int]? {
        // Best set for each total: minutes are few, so the table stays small.
        var best: [Int: [Int]] = [0: []]
        for index in optional.reversed() {
            for (total, set) in best.sorted(by: { $0.key > $1.key }) where total < needed {
                let sum = total + item(index).minutes
                if best[sum].map({ $0.count > set.count + 1 }) ?? true { best[sum] = set + [index] }
            }
        }
        return best.filter { $0.key >= needed }.min { $0.key < $1.key }?.value.sorted()
    }
}

extension Session {
    /// Plans that still end on time, at most three, the gentlest first; one that comes nearest if none does, and none
    /// when there is nothing to catch up or nothing can be given.
    public func catchUpPlans(at elapsed: Double) -> [CatchUpPlan] {
        CatchUp(session: self, elapsed: elapsed).plans()
    }
}
