/// Finds plans that still end on time: flexible items down to their fewest minutes, the one that goes on too as far as it
/// has any left, optional ones left out; when that does not do, whole items. Never anything of the closing.
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
        open = state.rest.filter { index in
            let item = state.items[index]
            let isClosing = session.record.plan.phases[item.phase].isClosing
            return (index == current || !item.isVisited) && !item.isSkipped && !isClosing
        }
    }

    /// At most three plans, the gentlest first; all end on time, or there are those that come nearest. None when the
    /// session is as good as on time.
    func plans() -> [CatchUpPlan] {
        guard case .behind = timing.pace else { return [] }
        let gentle = distinct([spread(needed), concentrate(needed), leaveOut(needed), both(needed)])
        let plans = gentle.isEmpty ? distinct([wholeAndShorter(), wholeOnly()]) : gentle
        let onTime = plans.filter(isOnTime)
        return onTime.isEmpty ? distinct([most(), everything()]) : Array(onTime.prefix(3))
    }

    /// The plan that leaves out what the leader names, and shortens other items as far as that is needed.
    func plan(leavingOut named: [Int]) -> CatchUpPlan {
        let kept = open.filter { !named.contains($0) }
        let missing = needed - named.reduce(0) { $0 + item($1).minutes }
        let possible = kept.reduce(0) { $0 + slack($1) }
        return plan(.own, less: share(min(missing, possible), among: kept) ?? [:], skipped: named)
    }

    /// Whole minutes to save; a damaged record might tell of a million.
    private var needed: Int { Int(min(max(0, timing.lateness) / 60, 1_000_000).rounded(.up)) }

    private func isOnTime(_ plan: CatchUpPlan) -> Bool { plan.end <= timing.plannedEnd }

    private func distinct(_ plans: [CatchUpPlan?]) -> [CatchUpPlan] {
        plans.compactMap(\.self).reduce(into: []) { kept, plan in
            let isKnown = kept.contains { $0.minutes == plan.minutes && $0.skipped == plan.skipped }
            if !isKnown { kept.append(plan) }
        }
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
        let skipped = session.state.order.filter(skipped.contains).map { item($0).item.id }
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
        fewest(needed, of: optional).map { plan(.leaveOut, less: [:], skipped: $0) }
    }

    private func both(_ needed: Int) -> CatchUpPlan? {
        guard spread(needed) == nil, leaveOut(needed) == nil else { return nil }
        for count in 1...max(1, optional.count) {
            let skipped = Array(optional.sorted { item($0).minutes > item($1).minutes }.prefix(count))
            let saved = skipped.reduce(0) { $0 + item($1).minutes }
            if let less = share(needed - saved, among: open.filter { !skipped.contains($0) }) {
                return plan(.both, less: less, skipped: skipped)
            }
        }
        return nil
    }

    /// Leaves out as few whole items as will do, the longest first, and shortens the others by what is then missing.
    private func wholeAndShorter() -> CatchUpPlan? {
        let byGain = droppable.sorted { gain($0) > gain($1) }
        for count in 1...max(1, byGain.count) {
            if let plan = whole(without: Array(byGain.prefix(count))) { return plan }
        }
        return nil
    }

    private func whole(without skipped: [Int]) -> CatchUpPlan? {
        func less(_ skipped: [Int]) -> [Int: Int]? {
            let saved = skipped.reduce(0) { $0 + item($1).minutes }
            return share(needed - saved, among: open.filter { !skipped.contains($0) })
        }
        guard less(skipped) != nil else { return nil }
        // One that is not needed any more, now that a longer one goes too, is kept.
        let fewest = skipped.reversed().reduce(skipped) { kept, index in
            let others = kept.filter { $0 != index }
            return less(others) == nil ? kept : others
        }
        return less(fewest).map { plan(.whole, less: $0, skipped: fewest) }
    }

    /// Leaves out whole items whose minutes come nearest to what is needed, and shortens none; breaks only if need be.
    private func wholeOnly() -> CatchUpPlan? {
        let topics = droppable.filter { !item($0).item.marks.contains(.pause) }
        return (fewest(needed, of: topics) ?? fewest(needed, of: droppable))
            .map { plan(.wholeOnly, less: [:], skipped: $0) }
    }

    /// What more is saved by leaving an item out than by shortening it: topics before breaks, optional ones first.
    private func gain(_ index: Int) -> (Int, Int, Int) {
        let marks = item(index).item.marks
        let rank = marks.contains(.optional) ? 2 : marks.contains(.pause) ? 0 : 1
        return (rank, item(index).minutes - slack(index), index)
    }

    /// All optional items left out and the others shortened as far as they go, when nothing reaches.
    private func most() -> CatchUpPlan? { utmost(.both, skipped: optional) }

    /// All that may be left out.
    private func everything() -> CatchUpPlan? { utmost(.whole, skipped: droppable) }

    private func utmost(_ kind: CatchUpPlan.Kind, skipped: [Int]) -> CatchUpPlan? {
        let kept = open.filter { !skipped.contains($0) }
        let plan = plan(kind, less: Dictionary(uniqueKeysWithValues: kept.map { ($0, slack($0)) }), skipped: skipped)
        return plan.minutes.isEmpty && plan.skipped.isEmpty ? nil : plan
    }

    /// What can be left out whole: never the item that goes on, and none that is fixed.
    private var droppable: [Int] {
        open.filter { $0 != current && !item($0).item.marks.mustBeHeld && item($0).minutes > 0 }
    }

    private var optional: [Int] {
        open.filter { $0 != current && item($0).item.marks.contains(.optional) && item($0).minutes > 0 }
    }

    /// Those of some items whose minutes come nearest to what is needed from above; of equals, the later ones.
    private func fewest(_ needed: Int, of items: [Int]) -> [Int]? {
        // Best set for each total: minutes are few, so the table stays small.
        var best: [Int: [Int]] = [0: []]
        for index in items.reversed() {
            for (total, set) in best.sorted(by: { $0.key > $1.key }) where total < needed {
                let sum = total + item(index).minutes
                if best[sum].map({ $0.count > set.count + 1 }) ?? true { best[sum] = set + [index] }
            }
        }
        return best.filter { $0.key >= needed }.min { $0.key < $1.key }?.value
    }
}

extension Session {
    /// Plans that still end on time, at most three, the gentlest first; those that come nearest if none does, and none
    /// when the session is as good as on time or nothing can be given.
    public func catchUpPlans(at elapsed: Double) -> [CatchUpPlan] {
        CatchUp(session: self, elapsed: elapsed).plans()
    }

    /// The plan that leaves out the items that the leader names, and shortens others if that does not do.
    ///
    /// - Throws: For an item that is not to come, or that belongs to the closing.
    public func catchUpPlan(leavingOut ids: [String], at elapsed: Double) throws(Refusal) -> CatchUpPlan {
        var named: [Int] = []
        for id in ids {
            let index = try index(of: id)
            if state.items[index].isSkipped { throw .alreadySkipped(id) }
            guard state.isToCome(index) else { throw .alreadyHeld(id) }
            if record.plan.phases[state.items[index].phase].isClosing { throw .staysInClosing(id) }
            if state.items[index].item.marks.mustBeHeld { throw .isFixed(id) }
            if !named.contains(index) { named.append(index) }
        }
        return CatchUp(session: self, elapsed: elapsed).plan(leavingOut: named)
    }
}

extension Marks {
    /// Whether an item is never left out to save time: it is fixed, and not optional besides.
    fileprivate var mustBeHeld: Bool { contains(.fixed) && !contains(.optional) }
}
