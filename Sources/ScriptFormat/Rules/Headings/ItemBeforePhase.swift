import Facilitation
import Languages

/// An item before the first phase.
struct ItemBeforePhase: Fault {
    static let rule = Rule(
        "item-before-phase", .error, in: .session,
        nb: .init(
            "Hvert punkt hører til en fase, som står over det.", wrong: "## Velkommen (5 min)",
            right: "# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            "Each item belongs to a phase, which stands over it.", wrong: "## Welcome (5 min)",
            right: "# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording("Punktet står før den første fasen.", help: "Sett fasen over det.", example: "# Oppstart (30 min)")
        default:
            Wording(
                "The item stands before the first phase.", help: "Put the phase over it.", example: "# Opening (30 min)"
            )
        }
    }
}
