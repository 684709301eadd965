extension Session {
    /// Takes a tool up; a break ends, and so does the tool before it.
    func startTool(_ outline: ToolOutline) throws(Refusal) -> [Event] {
        guard let current = state.current else { throw noItem }
        return closeBreak + leaveSteps + [.toolStarted(item: current.item.id, tool: outline)]
    }

    func putAwayTool() throws(Refusal) -> [Event] {
        guard state.tool != nil else { throw .noTool }
        return closeBreak + leaveTool
    }

    /// The next step of a tool: its text, then its timer, then the step after it.
    func advance(_ tool: SessionState.ToolRun, in item: String) -> [Event] {
        if let timing = tool.timing, !tool.isTimed { return [start(timing, label: tool.outline.title)] }
        guard tool.step < tool.outline.steps.count else { return leaveTool }
        return stopStepTimer + [.toolStepGiven(item: item, tool: tool.outline.id, step: tool.step + 1)]
    }

    /// The other way: from the timer to its step, from the first step out of the tool.
    func retreat(_ tool: SessionState.ToolRun, in item: String) -> [Event] {
        let step = tool.isTimed ? tool.step : tool.step - 1
        guard step > 0 else { return leaveTool }
        return stopStepTimer + [.toolStepGiven(item: item, tool: tool.outline.id, step: step)]
    }

    /// What leaving the tool that is being led writes down, if there is one.
    var leaveTool: [Event] {
        guard let tool = state.tool, let current = state.current else { return [] }
        return stopStepTimer + [.toolEnded(item: current.item.id, tool: tool.outline.id)]
    }

    /// What leaving the item, or what goes on in it, writes down besides.
    var leaveSteps: [Event] { state.tool == nil ? stopStepTimer : leaveTool }

    /// The timer of a step, of the tool or of the item itself; turns are those of the participants who are there.
    func start(_ planned: StepTiming, label: String) -> Event {
        let people = state.present.flatMap { $0 > 0 ? $0 : nil }
        let timing = people.map { planned.counted(for: $0) } ?? planned
        return .timerStarted(
            ExerciseTimer(
                id: nextTimer, minutes: timing.minutes, rounds: timing.rounds, label: label, roles: timing.roles))
    }

    /// Stops the timer of the step that is led, if it still runs; timers that the leader started herself go on.
    var stopStepTimer: [Event] {
        let step = state.tool.map(\.timer) ?? state.current?.timer
        guard let timer = step, state.timers.contains(where: { $0.timer.id == timer }) else { return [] }
        return [.timerEnded(timer: timer)]
    }
}
