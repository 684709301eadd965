import Facilitation
import Languages

/// A duration that is understood, but written in another way than the format's.
struct DurationForm: Fault {
    let written: String
    let meant: PlannedDuration

    static let rule = Rule(
        "duration-form", .warning, in: .session,
        nb: .init(
            """
            Tider skrives likt overalt: 30 min, 1 t, 1 t 30 min, 10–15 min. treff forstår også tall i ord og andre \
            forkortelser, men sier fra.
            """,
            wrong: "# Oppstart (5 min)\n\n## Velkommen (fem minutter)",
            right: "# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            """
            Times are written alike everywhere: 30 min, 1 h, 1 h 30 min, 10–15 min. treff understands numbers in \
            words and other abbreviations, and says so.
            """,
            wrong: "# Opening (5 min)\n\n## Welcome (five minutes)", right: "# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        let right = DurationText.written(meant)
        return switch language {
        case .nb: Wording("Tida «\(written)» er lest som \(right).", help: "Skriv \(right).", example: "(\(right))")
        default: Wording("The time “\(written)” is read as \(right).", help: "Write \(right).", example: "(\(right))")
        }
    }
}
