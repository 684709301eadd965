extension Session {
    /// The events of a command that moves the session on or changes its times.
    func events(of command: Command, at moment: Moment) throws(Refusal) -> [Event] {
        switch command {
        case .next: try next()
        case .back: try back()
        case .done: try leave()
        case .goto(let id): try goto(id)
        case .skip(let id, let reason): try skip(id, reason: reason)
        case .adjust(let minutes): try adjust(by: minutes)
        case .startBreak(let minutes): try startBreak(minutes)
        case .endBreak: try endBreak()
        case .choose(let plan): [plan.event]
        case .startTool(let outline): try startTool(outline)
        case .startTimer(let minutes, let rounds, let label): try startTimer(minutes, rounds: rounds, label: label)
        case .stopTimers: try stopTimers()
        case .present(let number): try attendance(number)
        case .note, .erase, .correct, .undo, .redo, .end: []
        }
    }

    private func next() throws(Refusal) -> [Event] {
        if state.currentBreak != nil { return [.breakEnded] }
        guard let current = state.current else { throw state.position == .afterLast ? .atTheEnd : .noCurrentItem }
        if let tool = state.tool { return advance(tool, in: current) }
        if current.given < current.item.prompts.count {
            return [.promptGiven(item: current.item.id, prompt: current.item.prompts[current.given].id)]
        }
        return try leave()
    }

    /// The next step of a tool: its text, then its timer, then the step after it.
    private func advance(_ tool: SessionState.ToolRun, in current: ItemProgress) -> [Event] {
        let id = tool.outline.id
        if tool.step > 0, let timing = tool.outline.steps[tool.step - 1], !tool.isTimed {
            let timer = ExerciseTimer(
                id: nextTimer, minutes: timing.minutes, rounds: timing.rounds, label: tool.outline.title,
                roles: timing.roles)
            return [.timerStarted(timer)]
        }
        let stopped = tool.isTimed ? state.timers.suffix(1).map { Event.timerEnded(timer: $0.timer.id) } : []
        guard tool.step < tool.outline.steps.count else {
            return stopped + [.toolEnded(item: current.item.id, tool: id)]
        }
        return stopped + [.toolStepGiven(item: current.item.id, tool: id, step: tool.step + 1)]
    }

    /// Out of the current item and into the next.
    private func leave() throws(Refusal) -> [Event] {
        guard let index = state.currentIndex else {
            throw state.position == .afterLast ? .atTheEnd : .noCurrentItem
        }
        return closeBreak + [.itemEnded(item: state.items[index].item.id)] + enter(state.index(after: index))
    }

    private func enter(_ index: Int?, given: Int = 0) -> [Event] {
        index.map { [.itemStarted(item: state.items[$0].item.id, given: given)] } ?? []
    }

    /// A break that is going on ends when the session moves to another item.
    private var closeBreak: [Event] { state.currentBreak == nil ? [] : [.breakEnded] }

    private func back() throws(Refusal) -> [Event] {
        if state.currentBreak != nil { return [.breakEnded] }
        guard let index = state.currentIndex else {
            guard state.position == .afterLast, let last = state.index(before: state.items.count) else {
                throw .atTheStart
            }
            return enter(last, given: state.items[last].given)
        }
        let current = state.items[index]
        if let tool = state.tool {
            let id = tool.outline.id
            return tool.step > 1
                ? [.toolStepGiven(item: current.item.id, tool: id, step: tool.step - 1)]
                : [.toolEnded(item: current.item.id, tool: id)]
        }
        if current.given > 1 {
            return [.promptGiven(item: current.item.id, prompt: current.item.prompts[current.given - 2].id)]
        }
        guard let previous = state.index(before: index) else { throw .atTheStart }
        return [.itemEnded(item: current.item.id)] + enter(previous, given: state.items[previous].given)
    }

    private func goto(_ id: String) throws(Refusal) -> [Event] {
        guard let target = state.index(of: id) else { throw .noSuchItem(id) }
        if target == state.currentIndex { return closeBreak }
        let leaving = state.current.map { [Event.itemEnded(item: $0.item.id)] } ?? []
        return closeBreak + leaving + enter(target)
    }

    private func skip(_ id: String?, reason: String?) throws(Refusal) -> [Event] {
        guard let index = id.map({ state.index(of: $0) }) ?? state.currentIndex else {
            if let id { throw .noSuchItem(id) }
            throw state.position == .afterLast ? .atTheEnd : .noCurrentItem
        }
        let progress = state.items[index]
        if progress.isSkipped { throw .alreadySkipped(progress.item.id) }
        guard index == state.currentIndex else {
            if progress.isVisited { throw .alreadyHeld(progress.item.id) }
            return [.itemSkipped(item: progress.item.id, reason: reason)]
        }
        return closeBreak + [.itemSkipped(item: progress.item.id, reason: reason)] + enter(state.index(after: index))
    }
}
