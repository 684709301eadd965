import Facilitation
import Languages

/// A label that stands in no item.
struct LabelOutsideItem: Fault {
    let label: String

    static let rule = Rule(
        "label-outside-item", .error, in: .session,
        nb: .init(
            "Etiketter hører til punkter. Rett under en fase, eller før den første, blir de ikke lest.",
            wrong: "# Oppstart (5 min)\n\nLeder: gruppeleder\n\n## Velkommen (5 min)",
            right: "# Oppstart (5 min)\n\n## Velkommen (5 min)\n\nLeder: gruppeleder"),
        en: .init(
            "Labels belong to items. Right under a phase, or before the first, they are not read.",
            wrong: "# Opening (5 min)\n\nLead: group leader\n\n## Welcome (5 min)",
            right: "# Opening (5 min)\n\n## Welcome (5 min)\n\nLead: group leader"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "«\(label)» står ikke i et punkt og blir ikke lest.",
                help: "Flytt linja under punktet (##) som den gjelder.")
        default:
            Wording(
                "“\(label)” stands in no item and is not read.",
                help: "Move the line under the item (##) that it concerns.")
        }
    }
}
