extension Session {
    /// The session's times at a moment.
    public func timing(at elapsed: Double) -> Timing {
        let plan = record.plan
        let forecast = Forecast(plan: record.plan, state: state, at: elapsed)
        var timing = Timing(plannedEnd: Double(plan.minutes) * 60, forecastEnd: forecast.end)
        if let pause = state.currentBreak {
            let passed = max(0, elapsed - pause.span.start)
            timing.breakPassed = passed
            timing.breakLeft = pause.minutes.map { Double($0) * 60 - passed }
        }
        if let index = state.currentIndex {
            let item = state.items[index]
            timing.itemLeft = Double(item.minutes) * 60 - state.seconds(of: index, at: elapsed)
            if let start = state.phaseStarts[item.phase] {
                timing.phaseLeft = Double(plan.phases[item.phase].minutes) * 60 - (elapsed - start)
            }
        }
        if let closing = plan.phases.lastIndex(where: \.isClosing) {
            let after = plan.phases[closing...].reduce(0) { $0 + $1.minutes }
            timing.latestClosing = timing.plannedEnd - Double(after) * 60
            timing.isClosing = state.hasReached(phase: closing)
            timing.forecastClosing = timing.isClosing ? nil : forecast.start(ofPhase: closing, in: state)
        }
        return timing
    }

    /// When each item begins from now on if everything takes the time given to it, by index; past and dropped items
    /// have none. Seconds since the start.
    public func forecastStarts(at elapsed: Double) -> [Int: Double] {
        Forecast(plan: record.plan, state: state, at: elapsed).starts
    }
}
