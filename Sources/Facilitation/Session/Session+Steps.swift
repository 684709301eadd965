extension Session {
    func next() throws(Refusal) -> [Event] {
        if state.position == .notStarted { return beginning }
        if state.currentBreak != nil { return [.breakEnded] }
        guard let current = state.current else { throw noItem }
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

    /// Out of the current item and into the next.
    private func leave() throws(Refusal) -> [Event] {
        guard let index = state.currentIndex else { throw noItem }
        let next = state.index(after: index)
        return leaveSteps + [.itemEnded(item: state.items[index].item.id)] + goOn(with: next)
    }

    /// Why there is no item that a command could be about.
    var noItem: Refusal {
        switch state.position {
        case .notStarted: .notBegun
        case .afterLast: .atTheEnd
        case .item, .ended: .noCurrentItem
        }
    }

    /// Into an item; prompts that were given there before count as given.
    func goOn(with index: Int?) -> [Event] { enter(index, given: index.map { state.items[$0].given } ?? 0) }

    private func enter(_ index: Int?, given: Int = 0) -> [Event] {
        index.map { [.itemStarted(item: state.items[$0].item.id, given: given)] } ?? []
    }

    /// A break that is going on ends when the session moves to another item.
    var closeBreak: [Event] { state.currentBreak == nil ? [] : [.breakEnded] }

    func back() throws(Refusal) -> [Event] {
        if state.currentBreak != nil { return [.breakEnded] }
        guard let index = state.currentIndex else {
            guard state.position == .afterLast, let last = state.lastIndex else { throw .atTheStart }
            return goOn(with: last)
        }
        let current = state.items[index]
        if let tool = state.tool { return retreat(tool, in: current.item.id) }
        // From a step's timer it goes to the step.
        if current.timer != nil { return give(current.given - 1, of: current.item) }
        if current.given > 1 { return give(current.given - 2, of: current.item) }
        if current.given == 1 { return [.itemEnded(item: current.item.id)] + enter(index) }
        guard let previous = state.index(before: index) else { throw .atTheStart }
        return [.itemEnded(item: current.item.id)] + goOn(with: previous)
    }

    func goto(_ id: String) throws(Refusal) -> [Event] {
        let target = try index(of: id)
        guard state.position != .notStarted else { throw .notBegun }
        if target == state.currentIndex { return closeBreak + leaveTool }
        let leaving = state.current.map { [Event.itemEnded(item: $0.item.id)] } ?? []
        return closeBreak + leaveSteps + leaving + enter(target)
    }
}
