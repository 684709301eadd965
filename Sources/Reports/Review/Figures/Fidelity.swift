import Facilitation

/// How closely a session followed its script: a by-product of leading it, not an inspection of anybody.
public struct Fidelity: Equatable, Sendable {
    /// Items of the plan other than breaks that were held.
    public var itemsHeld = 0
    /// Items other than breaks in the plan.
    public var itemsPlanned = 0
    /// Prompts that were given.
    public var promptsGiven = 0
    /// Prompts in the plan.
    public var promptsPlanned = 0
    /// Time in items that a user representative leads, alone or with others.
    public var userLed = Length.zero
    /// How much of the closing was held; `nil` when the script has none.
    public var closing: ClosingFigures.Completeness?
    /// Adaptations that were decided during the session.
    public var adaptationsPlanned = 0
    /// Adaptations that were found afterwards.
    public var adaptationsUnplanned = 0
    /// Adaptations with which the session's aim was met.
    public var aimsMet = 0
    /// Adaptations with which it was not.
    public var aimsMissed = 0

    init(phases: [PhaseFigures], closing: ClosingFigures?, adaptations: [Adaptation]) {
        for phase in phases {
            for item in phase.items {
                promptsGiven += item.promptsGiven
                promptsPlanned += item.promptsPlanned
                if item.isUserLed { userLed += item.actual }
                guard !item.item.marks.contains(.pause), !item.isAdded else { continue }
                itemsPlanned += 1
                if item.isHeld { itemsHeld += 1 }
            }
        }
        self.closing = closing?.completeness
        for adaptation in adaptations {
            if adaptation.isPlanned { adaptationsPlanned += 1 } else { adaptationsUnplanned += 1 }
            if adaptation.isAimMet == true { aimsMet += 1 }
            if adaptation.isAimMet == false { aimsMissed += 1 }
        }
    }
}
