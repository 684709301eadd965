import Facilitation
import Languages

/// A session without a single phase.
struct NoPhases: Fault {
    static let rule = Rule(
        "no-phases", .error, in: .session,
        nb: .init(
            "En samling er delt i faser, og fasene i punkter. Uten dem er det ingenting å lede.",
            wrong: "Først snakker vi litt sammen.",
            right: "# Oppstart (5 min)\n\n## Velkommen (5 min)\n\nFørst snakker vi litt sammen."),
        en: .init(
            "A session is divided into phases, and the phases into items. Without them there is nothing to lead.",
            wrong: "First we talk for a while.",
            right: "# Opening (5 min)\n\n## Welcome (5 min)\n\nFirst we talk for a while."))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Skriptet har ingen faser.", help: "Skriv hver fase som en overskrift med # og tid.",
                example: "# Oppstart (30 min)")
        default:
            Wording(
                "The script has no phases.", help: "Write each phase as a heading with # and a time.",
                example: "# Opening (30 min)")
        }
    }
}
