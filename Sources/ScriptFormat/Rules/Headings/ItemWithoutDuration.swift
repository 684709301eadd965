import Facilitation
import Languages

/// An item without a duration.
struct ItemWithoutDuration: Fault {
    let title: String
    /// The title with its time last, where that stands in the middle.
    let moved: String?

    static let rule = Rule(
        "item-without-duration", .error, in: .session,
        nb: .init(
            "Hvert punkt har en tid. Uten den vet ikke klokka hvor lenge punktet varer, og det regnes som 0 minutter.",
            wrong: "# Oppstart (5 min)\n\n## Velkommen", right: "# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            """
            Each item has a time. Without it the clock does not know how long the item lasts, and it counts as 0 \
            minutes.
            """,
            wrong: "# Opening (5 min)\n\n## Welcome", right: "# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        switch (language, moved) {
        case (.nb, let moved?):
            Wording(
                "Tida til punktet står ikke sist.", help: "Flytt den til slutten av overskriften.",
                example: "## \(moved)")
        case (_, let moved?):
            Wording(
                "The item's time does not stand last.", help: "Move it to the end of the heading.",
                example: "## \(moved)")
        case (.nb, nil):
            Wording(
                "Punktet «\(title)» har ingen tid.", help: "Skriv tida i parentes etter tittelen.",
                example: "## \(title) (5 min)")
        case (_, nil):
            Wording(
                "The item “\(title)” has no time.", help: "Write the time in brackets after the title.",
                example: "## \(title) (5 min)")
        }
    }
}
