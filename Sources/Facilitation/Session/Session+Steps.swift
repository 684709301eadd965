extension Session {
    func next() throws(Refusal) -> [Event] {
        if state.currentBreak != nil { return [.breakEnded] }
        guard let current = state.current else { throw state.position == .afterLast ? .atTheEnd : .noCurrentItem }
        if let tool = state.tool { return advance(tool, in: current.item.id) }
        if let timing = current.lastStop?.timing, current.timer == nil {
            return [start(timing, label: current.item.title)]
        }
        if current.given < current.item.stops.count { return give(current.given, of: current.item) }
        return try leave()
    }

    private func give(_ place: Int, of item: PlannedItem) -> [Event] {
        stopStepTimer + [.promptGiven(item: item.id, prompt: item.stops[place].id)]
    }

    /// On a break it is the break that is done.
    func done() throws(Refusal) -> [Event] {
        if state.currentBreak != nil { return [.breakEnded] }
        return try leave()
    }

    /// Out of the current item and into the next; prompts that were given there before count as given.
    private func leave() throws(Refusal) -> [Event] {
        guard let index = state.currentIndex else {
            throw state.position == .afterLast ? .atTheEnd : .noCurrentItem
        }
        let next = state.index(after: index)
        let given = next.map { state.items[$0].given } ?? 0
        return leaveSteps + [.itemEnded(item: state.items[index].item.id)] + enter(next, given: given)
    }

    private func enter(_ index: Int?, given: Int = 0) -> [Event] {
        index.map { [.itemStarted(item: state.items[$0].item.id, given: given)] } ?? []
    }

    /// A break that is going on ends when the session moves to another item.
    var closeBreak: [Event] { state.currentBreak == nil ? [] : [.breakEnded] }

    func back() throws(Refusal) -> [Event] {
        if state.currentBreak != nil { return [.breakEnded] }
        guard let index = state.currentIndex else {
            guard state.position == .afterLast, let last = state.index(before: state.items.count) else {
                throw .atTheStart
            }
            return enter(last, given: state.items[last].given)
        }
        let current = state.items[index]
        if let tool = state.tool { return retreat(tool, in: current.item.id) }
        // From a step's timer it goes to the step.
        if current.timer != nil { return give(current.given - 1, of: current.item) }
        if current.given > 1 { return give(current.given - 2, of: current.item) }
        if current.given == 1 { return [.itemEnded(item: current.item.id)] + enter(index) }
        guard let previous = state.index(before: index) else { throw .atTheStart }
        return [.itemEnded(item: current.item.id)] + enter(previous, given: state.items[previous].given)
    }

    func goto(_ id: String) throws(Refusal) -> [Event] {
        guard let target = state.index(of: id) else { throw .noSuchItem(id) }
        if target == state.currentIndex { return closeBreak + leaveTool }
        let leaving = state.current.map { [Event.itemEnded(item: $0.item.id)] } ?? []
        return closeBreak + leaveSteps + leaving + enter(target)
    }

    func skip(_ id: String?, reason: String?) throws(Refusal) -> [Event] {
        guard let index = id.map({ state.index(of: $0) }) ?? state.currentIndex else {
            if let id { throw .noSuchItem(id) }
            throw state.position == .afterLast ? .atTheEnd : .noCurrentItem
        }
        let progress = state.items[index]
        if progress.isSkipped { throw .alreadySkipped(progress.item.id) }
        guard index == state.currentIndex else {
            let isToCome = state.currentIndex.map { index > $0 } ?? false
            if progress.isVisited && !isToCome { throw .alreadyHeld(progress.item.id) }
            return [.itemSkipped(item: progress.item.id, reason: reason)]
        }
        let next = state.index(after: index)
        let given = next.map { state.items[$0].given } ?? 0
        return closeBreak + leaveSteps + [.itemSkipped(item: progress.item.id, reason: reason)]
            + enter(next, given: given)
    }
}
