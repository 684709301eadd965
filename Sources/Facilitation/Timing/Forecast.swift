/// What is still to come, laid end to end.
///
/// An item takes the minutes given to it, less what it has had already. Where a phase was given more minutes than its
/// items have, the difference is spare: the forecast waits for the phase's planned end, but never so long that the
/// session would be late for it. The closing keeps all its minutes until it has begun.
struct Forecast {
    /// When each item to come begins, by index.
    private(set) var starts: [Int: Double] = [:]
    /// When the last of them ends.
    private(set) var end: Double

    /// What is left of one phase, in seconds.
    private struct Rest {
        var items: [(index: Int, seconds: Double)] = []
        /// The minutes that no item has.
        var spare: Double
        /// Whether the spare minutes are kept even if the session is late for it.
        var isKept: Bool
        /// The latest end that makes nothing after it late.
        var latestEnd: Double

        var needed: Double { items.reduce(isKept ? spare : 0) { $0 + $1.seconds } }
    }

    init(plan: Plan, state: SessionState, at elapsed: Double) {
        end = elapsed
        if let pause = state.currentBreak, let minutes = pause.minutes {
            end += max(0, Double(minutes) * 60 - state.passed(from: pause.span.start, to: elapsed))
        }
        guard state.position != .afterLast, state.position != .ended else { return }
        for rest in Self.rest(of: plan, state: state, at: elapsed) {
            for (index, seconds) in rest.items {
                if index != state.currentIndex { starts[index] = end }
                end += seconds
            }
            end = rest.isKept ? end + rest.spare : max(end, min(end + rest.spare, rest.latestEnd))
        }
    }

    /// What is left, from the current phase on.
    private static func rest(of plan: Plan, state: SessionState, at elapsed: Double) -> [Rest] {
        let first = state.currentIndex.map { state.items[$0].phase } ?? 0
        var latestEnd = state.plannedEnd(at: elapsed) - Double(state.phaseMinutes.reduce(0, +)) * 60
        var rests = plan.phases.enumerated().map { index, phase in
            latestEnd += Double(state.phaseMinutes[index]) * 60
            let planned = phase.items.reduce(0) { $0 + Double($1.duration.planned) * 60 }
            return Rest(
                spare: max(0, Double(phase.minutes) * 60 - planned),
                isKept: phase.isClosing && state.phaseStarts[index] == nil, latestEnd: latestEnd)
        }
        for index in state.rest where !state.items[index].isSkipped {
            let item = state.items[index]
            let left = max(0, Double(item.minutes) * 60 - state.seconds(of: index, at: elapsed))
            rests[item.phase].items.append((index, left))
        }
        for index in rests.indices.dropLast().reversed() {
            let next = rests[index + 1]
            rests[index].latestEnd = min(rests[index].latestEnd, next.latestEnd - next.needed)
        }
        return Array(rests.dropFirst(first))
    }

    /// When a phase begins, if an item of it is to come.
    func start(ofPhase phase: Int, in state: SessionState) -> Double? {
        state.order.lazy.filter { state.items[$0].phase == phase }.compactMap { starts[$0] }.first
    }
}

extension SessionState {
    /// When the session ends if everything that is left takes the time given to it: seconds since the record was made.
    public func forecastEnd(of plan: Plan, at elapsed: Double) -> Double {
        Forecast(plan: plan, state: self, at: elapsed).end
    }
}
