import Facilitation

/// A phase without items.
struct EmptyPhase: SessionRule {
    let title: String

    static let rule = Rule(
        "empty-phase", .error, in: .session,
        nb: .init(
            "En fase ledes punkt for punkt. Uten punkter er det ingenting å vise.",
            wrong: "# Oppstart (5 min)\n\n## Velkommen (5 min)\n\n# Avslutning (30 min)",
            right: "# Oppstart (5 min)\n\n## Velkommen (5 min)\n\n# Avslutning (30 min)\n\n## Runde (30 min)"),
        en: .init(
            "A phase is led item by item. Without items there is nothing to show.",
            wrong: "# Opening (5 min)\n\n## Welcome (5 min)\n\n# Closing (30 min)",
            right: "# Opening (5 min)\n\n## Welcome (5 min)\n\n# Closing (30 min)\n\n## Round (30 min)"))

    static func check(_ session: CheckedSession, _ report: inout Report) {
        for case .some(let heading) in session.outline.phases.filter(\.items.isEmpty).map(\.heading) {
            report.add(EmptyPhase(title: heading.title), at: heading.titleRange)
        }
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Fasen «\(title)» har ingen punkter.", help: "Legg til minst ett punkt, med ## og tid.",
                example: "## Velkommen (5 min)")
        case .en:
            Wording(
                "The phase “\(title)” has no items.", help: "Add at least one item, with ## and a time.",
                example: "## Welcome (5 min)")
        }
    }
}
