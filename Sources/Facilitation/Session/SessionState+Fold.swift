extension SessionState {
    /// The state that a timeline leads to.
    init(plan: Plan, timeline: Timeline) {
        self.init(plan: plan, before: timeline)
        for (elapsed, entry) in timeline.effective { apply(entry.event, at: elapsed) }
    }

    /// The state that a timeline begins with: what was put in during the session has its index, but no place yet.
    init(plan: Plan, before timeline: Timeline) {
        self.init(plan: plan)
        gaps = timeline.gaps
        for (_, entry) in timeline.effective { prepare(entry.event) }
    }

    /// Takes one event that counts into account.
    mutating func apply(_ event: Event, at elapsed: Double) {
        switch event {
        case .sessionStarted:
            since = elapsed
            start = elapsed
            // Only a session without items stays there.
            position = .afterLast
        case .itemStarted(let id, let given): start(id, given: given, at: elapsed)
        case .endAgreed(let end): agreedEnd = AgreedEnd(end: end, said: elapsed)
        case .itemEnded(let id): end(id, at: elapsed)
        case .itemSkipped(let id, let reason): skip(id, reason: reason, at: elapsed)
        case .itemMoved(let id, let other): move(id, after: other)
        case .itemAdded(let id, let other, _, _): insert(id, after: other)
        case .promptGiven(let id, let prompt): give(prompt, of: id)
        case .toolStarted(_, let outline):
            tool = ToolRun(outline: outline)
            endRound()
        case .toolStepGiven(_, _, let step):
            tool?.give(step)
            endRound()
        case .toolEnded: tool = nil
        case .minutesChanged(let id, let minutes): adjust(id, by: minutes)
        case .breakStarted(let minutes): startBreak(minutes, at: elapsed)
        case .breakEnded: endBreak(at: elapsed)
        case .timerStarted(let timer):
            timers.append(RunningTimer(timer: timer, start: elapsed))
            takeStepTimer(timer)
        case .timerEnded(let id): timers.removeAll { $0.timer.id == id }
        case .planChosen(let name, let minutes, let skipped): take(name, minutes: minutes, skipped: skipped)
        case .attendance(let number): present = number
        case .taskSet(let text): task = text
        case .turnsTaken(let id, let round, let turns):
            if let index = index(of: id) { items[index].count(turns, in: round) }
        case .itemLed(let id, let lead):
            if let index = index(of: id) { items[index].led = lead }
        case .sessionEnded:
            account(until: elapsed)
            endBreak(at: elapsed)
            closeVisit(at: elapsed)
            timers = []
            position = .ended
        case .resumed: goOn(at: elapsed)
        case .beganAt, .gapExplained, .corrected, .undone, .redone, .unknown: break
        }
    }

    /// Gives the time since the last account to the break, the item or to neither.
    private mutating func account(until elapsed: Double) {
        let passed = known(from: since, to: elapsed)
        if currentBreak != nil {
            knownBreakSeconds += passed
        } else if let index = currentIndex {
            items[index].seconds += passed
        }
        since = max(since, elapsed)
    }

    private mutating func closeVisit(at elapsed: Double) {
        guard let index = currentIndex, let last = items[index].visits.indices.last else { return }
        items[index].visits[last].end = elapsed
    }

    private mutating func start(_ id: String, given: Int, at elapsed: Double) {
        guard let index = index(of: id) else { return }
        account(until: elapsed)
        closeVisit(at: elapsed)
        items[index].visits.append(Period(start: elapsed))
        items[index].given = min(max(0, given), items[index].item.stops.count)
        items[index].timer = nil
        items[index].isSkipped = false
        items[index].skipReason = nil
        let phase = items[index].phase
        phaseStarts = phaseStarts.filter { $0.key <= phase }
        phaseStarts[phase] = phaseStarts[phase] ?? elapsed
        tool = nil
        position = .item(index)
        endRound()
    }

    private mutating func end(_ id: String, at elapsed: Double) {
        guard let index = index(of: id), index == currentIndex else { return }
        account(until: elapsed)
        closeVisit(at: elapsed)
        tool = nil
        position = .afterLast
    }

    /// Takes up a gap that the leader told of: no timer ran in it, and it may have been a break.
    private mutating func goOn(at elapsed: Double) {
        guard let gap = gaps.all.first(where: { $0.period.end == elapsed }), let use = gap.use else { return }
        timers.hold(for: elapsed - gap.period.start)
        if use == .pause, currentBreak == nil, start != nil { breaks.append(Break(span: gap.period)) }
    }

    private mutating func skip(_ id: String, reason: String?, at elapsed: Double) {
        guard let index = index(of: id) else { return }
        if index == currentIndex { end(id, at: elapsed) }
        items[index].isSkipped = true
        items[index].skipReason = reason
        items[index].isAdapted = true
    }

    private mutating func give(_ prompt: String, of id: String) {
        guard let index = index(of: id), let place = items[index].item.place(of: prompt) else { return }
        items[index].given = place + 1
        items[index].timer = nil
        endRound()
    }

    /// What is counted from now on in the current item belongs to another round.
    private mutating func endRound() {
        guard let index = currentIndex else { return }
        items[index].isRoundOver = !items[index].rounds.isEmpty
    }

    /// Takes a timer as that of the step that is led, where it is that.
    private mutating func takeStepTimer(_ timer: ExerciseTimer) {
        if let run = tool {
            if run.timer == nil, run.isTimed(by: timer) { tool?.timer = timer.id }
        } else if let index = currentIndex, items[index].timer == nil, items[index].isTimed(by: timer) {
            items[index].timer = timer.id
        }
    }

    private mutating func adjust(_ id: String, by minutes: Int) {
        guard let index = index(of: id) else { return }
        items[index].give(minutes: items[index].minutes + ItemProgress.bounded(minutes))
        items[index].isAdapted = true
    }

    private mutating func startBreak(_ minutes: Int?, at elapsed: Double) {
        account(until: elapsed)
        currentBreak = Break(span: Period(start: elapsed), minutes: minutes)
        timers.stop(at: elapsed)
    }

    private mutating func endBreak(at elapsed: Double) {
        guard var ended = currentBreak else { return }
        account(until: elapsed)
        ended.span.end = elapsed
        breaks.append(ended)
        currentBreak = nil
        timers.goOn(at: elapsed)
    }

    /// Gives items the minutes of a plan for catching up, and leaves others out.
    mutating func take(_ name: String, minutes: [String: Int], skipped: [String]) {
        chosenPlan = name
        for (id, minutes) in minutes {
            guard let index = index(of: id) else { continue }
            items[index].give(minutes: minutes)
            items[index].isAdapted = true
        }
        for id in skipped {
            guard let index = index(of: id), index != currentIndex else { continue }
            items[index].isSkipped = true
            items[index].isAdapted = true
        }
    }
}
