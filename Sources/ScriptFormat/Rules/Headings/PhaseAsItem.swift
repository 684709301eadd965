import Facilitation
import Languages

/// A phase with the mark of an item, known by its usual name.
struct PhaseAsItem: Fault {
    let title: String

    static let rule = Rule(
        "phase-as-item", .error, in: .session,
        nb: .init(
            "Oppstart, hoveddel og avslutning er faser og har #. Punktene i dem har ##.",
            wrong: "# Oppstart (5 min)\n\n## Velkommen (5 min)\n\n## Avslutning (5 min)\n\n## Runde (5 min)",
            right: "# Oppstart (5 min)\n\n## Velkommen (5 min)\n\n# Avslutning (5 min)\n\n## Runde (5 min)"),
        en: .init(
            "Opening, main part and closing are phases and have #. The items in them have ##.",
            wrong: "# Opening (5 min)\n\n## Welcome (5 min)\n\n## Closing (5 min)\n\n## Round (5 min)",
            right: "# Opening (5 min)\n\n## Welcome (5 min)\n\n# Closing (5 min)\n\n## Round (5 min)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "«\(title)» er lest som en fase, men har ## som et punkt.", help: "Skriv # foran.",
                example: "# \(title)")
        default:
            Wording(
                "“\(title)” is read as a phase, but has ## like an item.", help: "Write # before it.",
                example: "# \(title)")
        }
    }
}
