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
