import Facilitation
import Languages

/// A heading whose time is not in round brackets at its end.
struct HeadingBrackets: Fault {
    let right: String

    static let rule = Rule(
        "heading-brackets", .warning, in: .session,
        nb: .init(
            "Tid og merker står i runde parenteser sist i overskriften.",
            wrong: "# Oppstart (5 min)\n\n## Velkommen (5 min", right: "# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            "Time and marks stand in round brackets at the end of the heading.",
            wrong: "# Opening (5 min)\n\n## Welcome (5 min", right: "# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Tida skal stå i parentes sist i overskriften.", help: "Sett parentes foran og etter.", example: right)
        default:
            Wording(
                "The time should stand in brackets at the end of the heading.", help: "Put a bracket before and after.",
                example: right)
        }
    }
}
