/// The session's times at one moment. All figures are in seconds; points in time from when the record was made.
public struct Timing: Equatable, Sendable {
    /// Left of the current item; negative when it is over its time. `nil` when no item goes on.
    public var itemLeft: Double?
    /// Left of the current phase's minutes since it was entered; negative when over. `nil` when no item goes on.
    public var phaseLeft: Double?
    /// Left of the break that goes on; `nil` without one, or when its length was not said.
    public var breakLeft: Double?
    /// How long the break has lasted.
    public var breakPassed: Double?
    /// When the session should end, as it was agreed or planned.
    public var plannedEnd: Double
    /// When the session ends if everything that is left takes the time given to it.
    public var forecastEnd: Double
    /// The latest time at which the closing can begin and still have its full length before the planned end.
    public var latestClosing: Double?
    /// When the closing begins if everything before it takes the time given to it; `nil` once it has begun.
    public var forecastClosing: Double?
    /// Whether the closing has begun.
    public var isClosing = false

    /// How far the forecast is behind the plan; negative when ahead.
    public var lateness: Double { forecastEnd - plannedEnd }

    /// The pace in words.
    public var pace: Pace { Pace(lateness: lateness) }
}

/// On time, ahead or behind.
public enum Pace: Equatable, Sendable {
    /// Within two minutes of the plan: a glance should not worry anybody over less.
    case onTime
    /// So many whole minutes ahead.
    case ahead(Int)
    /// So many whole minutes behind.
    case behind(Int)

    /// Seconds of difference that still count as on time.
    static let tolerance = 120.0

    /// Creates the pace of a forecast that is so many seconds behind the plan; negative when ahead.
    public init(lateness: Double) {
        // No session is a million minutes late; a damaged record might say so.
        let minutes = Int(min(abs(lateness) / 60, 1_000_000).rounded())
        switch lateness {
        case ..<(-Self.tolerance): self = .ahead(minutes)
        case ...Self.tolerance: self = .onTime
        default: self = .behind(minutes)
        }
    }
}

extension Session {
    /// The session's times at a moment.
    public func timing(at elapsed: Double) -> Timing {
        let plan = record.plan
        let forecast = Forecast(plan: record.plan, state: state, at: elapsed)
        var timing = Timing(plannedEnd: state.plannedEnd(at: elapsed), forecastEnd: forecast.end)
        if let pause = state.currentBreak {
            let passed = max(0, state.passed(from: pause.span.start, to: elapsed))
            timing.breakPassed = passed
            timing.breakLeft = pause.minutes.map { Double($0) * 60 - passed }
        }
        if let index = state.currentIndex {
            let item = state.items[index]
            timing.itemLeft = Double(item.minutes) * 60 - state.seconds(of: index, at: elapsed)
            if let start = state.phaseStarts[item.phase] {
                timing.phaseLeft = Double(state.phaseMinutes[item.phase]) * 60 - state.passed(from: start, to: elapsed)
            }
        }
        if let closing = plan.phases.lastIndex(where: \.isClosing) {
            let after = state.phaseMinutes[closing...].reduce(0, +) + state.recounted(from: closing)
            timing.latestClosing = timing.plannedEnd - Double(after) * 60
            timing.isClosing = state.hasReached(phase: closing)
            timing.forecastClosing = timing.isClosing ? nil : forecast.start(ofPhase: closing, in: state)
        }
        return timing
    }

    /// When each item begins from now on if everything takes the time given to it, by index; past and dropped items
    /// have none. Seconds since the record was made.
    public func forecastStarts(at elapsed: Double) -> [Int: Double] {
        Forecast(plan: record.plan, state: state, at: elapsed).starts
    }
}
