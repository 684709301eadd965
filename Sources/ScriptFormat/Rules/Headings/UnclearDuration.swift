import Facilitation
import Languages

/// A duration that is not understood.
struct UnclearDuration: Fault {
    let written: String

    static let rule = Rule(
        "unclear-duration", .error, in: .session,
        nb: .init(
            """
            En tid skrives som 30 min, 1 t, 1 t 30 min eller 10–15 min (15 planlagt, minst 10). Det lengste er et \
            døgn.
            """,
            wrong: "# Oppstart (5 min)\n\n## Velkommen (noen min)",
            right: "# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            """
            A time is written as 30 min, 1 h, 1 h 30 min or 10–15 min (15 planned, 10 at the least). The longest is \
            a day.
            """,
            wrong: "# Opening (5 min)\n\n## Welcome (some min)", right: "# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Tida «\(written)» er ikke til å forstå.", help: "Skriv hele minutter med siffer.",
                example: "10–15 min")
        default:
            Wording(
                "The time “\(written)” cannot be understood.", help: "Write whole minutes in digits.",
                example: "10–15 min")
        }
    }
}
