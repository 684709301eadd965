extension Session {
    /// The session's times at a moment.
    public func timing(at elapsed: Double) -> Timing {
        let plan = record.plan
        let forecast = Forecast(state: state, at: elapsed)
        var timing = Timing(plannedEnd: Double(plan.minutes * 60), forecastEnd: forecast.end)
        if let pause = state.currentBreak {
            let passed = max(0, elapsed - pause.span.start)
            timing.breakPassed = passed
            timing.breakLeft = pause.minutes.map { Double($0 * 60) - passed }
        }
        if let index = state.currentIndex {
            let item = state.items[index]
            timing.itemLeft = Double(item.minutes * 60) - state.seconds(of: index, at: elapsed)
            if let start = state.phaseStarts[item.phase] {
                timing.phaseLeft = Double(plan.phases[item.phase].minutes * 60) - (elapsed - start)
            }
        }
        if let closing = plan.phases.lastIndex(where: \.isClosing) {
            let after = plan.phases[closing...].reduce(0) { $0 + $1.minutes }
            timing.latestClosing = timing.plannedEnd - Double(after * 60)
            timing.isClosing = state.phaseStarts[closing] != nil
            timing.forecastClosing = timing.isClosing ? nil : forecast.starts(ofPhase: closing, in: self)
        }
        return timing
    }

    /// When each item begins from now on if everything takes the time given to it, by index; past and dropped items
    /// have none. Seconds since the start.
    public func forecastStarts(at elapsed: Double) -> [Int: Double] { Forecast(state: state, at: elapsed).starts }
}

/// What is still to come, laid end to end.
struct Forecast {
    /// When each item to come begins, by index.
    private(set) var starts: [Int: Double] = [:]
    /// When the last of them ends.
    private(set) var end: Double

    init(state: SessionState, at elapsed: Double) {
        end = elapsed
        if let pause = state.currentBreak, let minutes = pause.minutes {
            end += max(0, Double(minutes * 60) - (elapsed - pause.span.start))
        }
        guard state.position != .afterLast, state.position != .ended else { return }
        if let index = state.currentIndex {
            end += max(0, Double(state.items[index].minutes * 60) - state.seconds(of: index, at: elapsed))
        }
        for index in state.items.indices where index > state.currentIndex ?? -1 && !state.items[index].isSkipped {
            starts[index] = end
            end += Double(state.items[index].minutes * 60)
        }
    }

    func starts(ofPhase phase: Int, in session: Session) -> Double? {
        session.state.items.indices.first { session.state.items[$0].phase == phase && starts[$0] != nil }
            .flatMap { starts[$0] }
    }
}
