extension Session {
    /// Takes a tool up; a break ends, and so does the tool before it.
    func startTool(_ outline: ToolOutline) throws(Refusal) -> [Event] {
        guard let current = state.current else { throw .noCurrentItem }
        return closeBreak + leaveTool + [.toolStarted(item: current.item.id, tool: outline)]
    }

    /// The next step of a tool: its text, then its timer, then the step after it.
    func advance(_ tool: SessionState.ToolRun, in item: String) -> [Event] {
        if let timing = tool.timing, !tool.isTimed {
            let timer = ExerciseTimer(
                id: nextTimer, minutes: timing.minutes, rounds: timing.rounds, label: tool.outline.title,
                roles: timing.roles)
            return [.timerStarted(timer)]
        }
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

    /// Stops the timer of the tool's step, if it still runs; timers that the leader started herself go on.
    private var stopStepTimer: [Event] {
        guard let timer = state.tool?.timer, state.timers.contains(where: { $0.timer.id == timer }) else { return [] }
        return [.timerEnded(timer: timer)]
    }
}
