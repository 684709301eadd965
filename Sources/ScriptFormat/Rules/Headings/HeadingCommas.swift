import Facilitation
import Languages

/// A duration and marks with something else than commas between them.
struct HeadingCommas: Fault {
    let written: String
    let right: String

    static let rule = Rule(
        "heading-commas", .warning, in: .session,
        nb: .init(
            "I parentesen står komma mellom tida og hvert merke.",
            wrong: "# Oppstart (5 min)\n\n## Runde (5 min; stille og fast)",
            right: "# Oppstart (5 min)\n\n## Runde (5 min, stille, fast)"),
        en: .init(
            "In the brackets a comma stands between the time and each mark.",
            wrong: "# Opening (5 min)\n\n## Round (5 min; quiet and fixed)",
            right: "# Opening (5 min)\n\n## Round (5 min, quiet, fixed)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb: Wording("«\(written)» er lest som «\(right)».", help: "Sett komma mellom.", example: "(\(right))")
        default: Wording("“\(written)” is read as “\(right)”.", help: "Put commas between.", example: "(\(right))")
        }
    }
}
