import Facilitation
import Languages

/// A phase or an item without a title.
struct EmptyTitle: Fault {
    static let rule = Rule(
        "empty-title", .error, in: .session,
        nb: .init(
            "Hver fase og hvert punkt har en tittel foran tida.", wrong: "# Oppstart (5 min)\n\n## (5 min)",
            right: "# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            "Each phase and item has a title before its time.", wrong: "# Opening (5 min)\n\n## (5 min)",
            right: "# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Overskriften har ingen tittel.", help: "Skriv en tittel foran parentesen.",
                example: "## Velkommen (5 min)")
        default:
            Wording(
                "The heading has no title.", help: "Write a title before the brackets.", example: "## Welcome (5 min)")
        }
    }
}
