import Facilitation
import Languages

/// A sharing round as the last item before the closing.
struct RoundBeforeClosing: ScriptRule {
    let title: String
    let closing: String

    static let rule = Rule(
        "round-before-closing", .note, in: .session,
        nb: .init(
            """
            En runde der alle deler, er vanskelig å stoppe. Går den over tida, er det avslutningen som blir kortere, og \
            det er den gruppa trenger. Regelen ser etter et siste punkt før avslutningen som er merket stille, eller \
            som har ordet runde i tittelen eller teksten. Et valgfritt punkt er greit: det kan utgå.
            """,
            wrong: "# Hoveddel (20 min)\n\n## Runde (20 min)\n\n# Avslutning (5 min)\n\n## Takk (5 min)",
            right: """
                # Hoveddel (30 min)

                ## Runde (20 min)

                ## Kort oppsummert (5–10 min)

                # Avslutning (5 min)

                ## Takk (5 min)
                """),
        en: .init(
            """
            A round in which everyone shares is hard to stop. When it runs over, it is the closing that becomes \
            shorter, and that is what the group needs. The rule looks for a last item before the closing that is \
            marked quiet, or that goes round the group in its title or text. An optional item is fine: it can be left \
            out.
            """,
            wrong: "# Main part (20 min)\n\n## A round (20 min)\n\n# Closing (5 min)\n\n## Thanks (5 min)",
            right: """
                # Main part (30 min)

                ## A round (20 min)

                ## In short (5–10 min)

                # Closing (5 min)

                ## Thanks (5 min)
                """))

    static func check(_ session: PlannedSession, _ report: inout Report) {
        let phases = session.script.phases
        guard let closing = phases.closing, let index = phases.firstIndex(where: { $0.id == closing.id }), index > 0,
            let (item, outline) = session.items.last(where: { $0.script.id.hasPrefix("\(index).") }),
            !item.marks.contains(.optional), !UnmarkedBreak.isBreak(item),
            item.marks.contains(.quiet) || Round.isMeant(by: item, outline, in: session.text)
        else { return }
        report.add(RoundBeforeClosing(title: item.title, closing: closing.title), at: outline.heading.titleRange)
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Runden «\(title)» kommer rett før «\(closing)».",
                help: "Bytt om, eller legg et punkt imellom som kan kortes ned.")
        default:
            Wording(
                "The round “\(title)” comes right before “\(closing)”.",
                help: "Change the order, or put an item between that can be shortened.")
        }
    }
}
