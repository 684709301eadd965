import Facilitation

/// How closely many sessions followed their script.
public struct FidelityTally: Equatable, Sendable {
    /// Items other than breaks that were held, of all sessions.
    public internal(set) var itemsHeld = 0
    /// Items other than breaks that were planned.
    public internal(set) var itemsPlanned = 0
    /// Prompts that were given.
    public internal(set) var promptsGiven = 0
    /// Prompts that were planned.
    public internal(set) var promptsPlanned = 0
    /// Sessions by how much of their closing was held.
    public internal(set) var closings: [ClosingFigures.Completeness: Int] = [:]
    /// Time in items that a user representative leads.
    public internal(set) var userLed = Length.zero
    /// How the time was shared.
    public internal(set) var work = WorkFigures()
    /// Adaptations that were decided during a session.
    public internal(set) var adaptationsPlanned = 0
    /// Adaptations that were found afterwards.
    public internal(set) var adaptationsUnplanned = 0
    /// Adaptations with which the aim was met.
    public internal(set) var aimsMet = 0
    /// Adaptations with which it was not.
    public internal(set) var aimsMissed = 0

    mutating func add(_ review: SessionReview) {
        let one = review.fidelity
        var other = FidelityTally()
        other.itemsHeld = one.itemsHeld
        other.itemsPlanned = one.itemsPlanned
        other.promptsGiven = one.promptsGiven
        other.promptsPlanned = one.promptsPlanned
        if let closing = one.closing { other.closings[closing] = 1 }
        other.userLed = one.userLed
        other.work = review.work
        other.adaptationsPlanned = one.adaptationsPlanned
        other.adaptationsUnplanned = one.adaptationsUnplanned
        other.aimsMet = one.aimsMet
        other.aimsMissed = one.aimsMissed
        merge(other)
    }

    mutating func merge(_ other: FidelityTally) {
        itemsHeld += other.itemsHeld
        itemsPlanned += other.itemsPlanned
        promptsGiven += other.promptsGiven
        promptsPlanned += other.promptsPlanned
        closings.merge(other.closings, uniquingKeysWith: +)
        userLed += other.userLed
        work.merge(other.work)
        adaptationsPlanned += other.adaptationsPlanned
        adaptationsUnplanned += other.adaptationsUnplanned
        aimsMet += other.aimsMet
        aimsMissed += other.aimsMissed
    }
}

extension WorkFigures {
    /// Adds the time of other sessions.
    mutating func merge(_ other: WorkFigures) {
        forms.merge(other.forms, uniquingKeysWith: +)
        tool += other.tool
        self.other += other.other
        plannedBreak += other.plannedBreak
        pause += other.pause
        gap += other.gap
        untracked += other.untracked
    }
}
