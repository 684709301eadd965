/// What was planned when the session began, as the record keeps it: enough to go on, and to compare, without the script.
public struct Plan: Equatable, Sendable {
    /// The phases in order.
    public var phases: [PlannedPhase]

    /// Creates a plan.
    public init(phases: [PlannedPhase]) { self.phases = phases }

    /// The plan that a script makes.
    public init(_ script: Script) {
        let closing = script.phases.closing?.id
        phases = script.phases.map { phase in
            PlannedPhase(
                id: phase.id, title: phase.title, minutes: phase.minutes, isClosing: phase.id == closing,
                items: phase.items.map(PlannedItem.init))
        }
    }

    /// All items in order.
    public var items: [PlannedItem] { phases.flatMap(\.items) }

    /// The minutes of all phases.
    public var minutes: Int { phases.reduce(0) { $0 + $1.minutes } }
}
