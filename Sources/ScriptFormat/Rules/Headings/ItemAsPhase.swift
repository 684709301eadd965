import Facilitation
import Languages

/// An item with the mark of a phase.
struct ItemAsPhase: Fault {
    let title: String

    static let rule = Rule(
        "item-as-phase", .error, in: .session,
        nb: .init(
            "En fase har # og består av punkter, som har ##. Det som har merker eller etiketter, er et punkt.",
            wrong: "# Oppstart (10 min)\n\n## Velkommen (5 min)\n\n# Bli kjent (5 min)\n\nLeder: gruppeleder",
            right: "# Oppstart (10 min)\n\n## Velkommen (5 min)\n\n## Bli kjent (5 min)\n\nLeder: gruppeleder"),
        en: .init(
            "A phase has # and consists of items, which have ##. What has marks or labels is an item.",
            wrong: "# Opening (10 min)\n\n## Welcome (5 min)\n\n# Getting acquainted (5 min)\n\nLead: group leader",
            right: "# Opening (10 min)\n\n## Welcome (5 min)\n\n## Getting acquainted (5 min)\n\nLead: group leader"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "«\(title)» er lest som et punkt, men har # som en fase.", help: "Skriv ## foran.",
                example: "## \(title)")
        default:
            Wording(
                "“\(title)” is read as an item, but has # like a phase.", help: "Write ## before it.",
                example: "## \(title)")
        }
    }
}
