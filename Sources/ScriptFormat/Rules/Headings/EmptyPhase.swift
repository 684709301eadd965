import Facilitation
import Languages

/// A phase without items.
struct EmptyPhase: SessionRule {
    let title: String
    /// Whether it looks like the title of the session: the first, without a time, and phases come after it.
    let isTitle: Bool

    static let rule = Rule(
        "empty-phase", .error, in: .session,
        nb: .init(
            """
            En fase ledes punkt for punkt. Uten punkter er det ingenting å vise. Tittelen på samlingen står i \
            opplysningene øverst, ikke som overskrift.
            """,
            wrong: "# Oppstart (5 min)\n\n## Velkommen (5 min)\n\n# Avslutning (30 min)",
            right: "# Oppstart (5 min)\n\n## Velkommen (5 min)\n\n# Avslutning (30 min)\n\n## Runde (30 min)"),
        en: .init(
            """
            A phase is led item by item. Without items there is nothing to show. The session's title stands in the facts \
            at the top, not as a heading.
            """,
            wrong: "# Opening (5 min)\n\n## Welcome (5 min)\n\n# Closing (30 min)",
            right: "# Opening (5 min)\n\n## Welcome (5 min)\n\n# Closing (30 min)\n\n## Round (30 min)"))

    static func check(_ session: CheckedSession, _ report: inout Report) {
        for (index, phase) in session.outline.phases.enumerated() where phase.items.isEmpty {
            guard let heading = phase.heading else { continue }
            let isTitle =
                index == 0 && heading.durationRange == nil && session.outline.phases.count > 1
                && !UnmarkedHeading.isPhase(heading.title)
            report.add(EmptyPhase(title: heading.title, isTitle: isTitle), at: heading.titleRange)
        }
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb where isTitle:
            Wording(
                "«\(title)» er lest som en fase, og har ingen punkter.",
                help: "Er det tittelen på samlingen, hører den til øverst: ta overskriften bort.",
                example: "tittel: \(title)")
        case _ where isTitle:
            Wording(
                "“\(title)” is read as a phase, and has no items.",
                help: "If it is the session's title, it belongs at the top: take the heading away.",
                example: "title: \(title)")
        case .nb:
            Wording(
                "Fasen «\(title)» har ingen punkter.", help: "Legg til minst ett punkt, med ## og tid.",
                example: "## Velkommen (5 min)")
        default:
            Wording(
                "The phase “\(title)” has no items.", help: "Add at least one item, with ## and a time.",
                example: "## Welcome (5 min)")
        }
    }
}
