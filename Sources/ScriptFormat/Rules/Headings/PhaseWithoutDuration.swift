import Facilitation
import Languages

/// A phase without a time of its own.
struct PhaseWithoutDuration: SessionRule {
    let title: String

    static let rule = Rule(
        "phase-without-duration", .note, in: .session,
        nb: .init(
            """
            Tida i en faseoverskrift sier hvor mye som er satt av. Uten den gjelder summen av punktene, og \
            ingenting kan kontrolleres.
            """,
            wrong: "# Oppstart\n\n## Velkommen (5 min)", right: "# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            """
            The time in a phase's heading says how much is set aside. Without it the sum of the items counts, and \
            nothing can be checked.
            """,
            wrong: "# Opening\n\n## Welcome (5 min)", right: "# Opening (5 min)\n\n## Welcome (5 min)"))

    static func check(_ session: CheckedSession, _ report: inout Report) {
        for phase in session.outline.phases where !phase.items.isEmpty {
            guard let heading = phase.heading, heading.durationRange == nil, !heading.title.isEmpty else { continue }
            report.add(PhaseWithoutDuration(title: heading.title), at: heading.titleRange)
        }
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Fasen «\(title)» har ingen tid.", help: "Skriv tida i parentes etter tittelen.",
                example: "# \(title) (30 min)")
        default:
            Wording(
                "The phase “\(title)” has no time.", help: "Write the time in brackets after the title.",
                example: "# \(title) (30 min)")
        }
    }
}
