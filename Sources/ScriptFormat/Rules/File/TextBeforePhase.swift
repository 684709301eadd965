import Facilitation
import Languages

/// Text before the first phase.
struct TextBeforePhase: Fault {
    static let rule = Rule(
        "text-before-phase", .warning, in: .session,
        nb: .init(
            "Tekst over den første fasen vises ikke når samlingen ledes.",
            wrong: "Husk kaffe.\n\n# Oppstart (5 min)\n\n## Velkommen (5 min)",
            right: "# Oppstart (5 min)\n\nHusk kaffe.\n\n## Velkommen (5 min)"),
        en: .init(
            "Text over the first phase is not shown when the session is led.",
            wrong: "Remember coffee.\n\n# Opening (5 min)\n\n## Welcome (5 min)",
            right: "# Opening (5 min)\n\nRemember coffee.\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Teksten før den første fasen blir ikke lest.",
                help: "Flytt den inn i en fase, eller til «forberedelse» øverst.")
        default:
            Wording(
                "The text before the first phase is not read.",
                help: "Move it into a phase, or to “preparation” at the top.")
        }
    }
}
