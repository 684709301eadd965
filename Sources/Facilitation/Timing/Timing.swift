/// The session's times at one moment. All figures are in seconds; points in time are counted from the session's start.
public struct Timing: Equatable, Sendable {
    /// Left of the current item; negative when it is over its time. `nil` when no item goes on.
    public var itemLeft: Double?
    /// Left of the current phase's minutes since it was entered; negative when over. `nil` when no item goes on.
    public var phaseLeft: Double?
    /// Left of the break that goes on; `nil` without one, or when its length was not said.
    public var breakLeft: Double?
    /// How long the break has lasted.
    public var breakPassed: Double?
    /// When the plan says that the session ends.
    public var plannedEnd: Double
    /// When the session ends if everything that is left takes the time given to it.
    public var forecastEnd: Double
    /// The latest time at which the closing can begin and still have its full length within the plan.
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
