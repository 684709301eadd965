import Facilitation
import Languages

/// An item that takes no time.
struct ZeroMinutes: Fault {
    static let rule = Rule(
        "zero-minutes", .note, in: .session,
        nb: .init(
            "Et punkt på 0 minutter er over i det samme det begynner. Det går an, men er sjelden meningen.",
            wrong: "# Oppstart (5 min)\n\n## Velkommen (5 min)\n\n## Praktisk (0 min)",
            right: "# Oppstart (5 min)\n\n## Velkommen (3 min)\n\n## Praktisk (2 min)"),
        en: .init(
            "An item of 0 minutes is over as soon as it begins. It can be led, but is seldom what one means.",
            wrong: "# Opening (5 min)\n\n## Welcome (5 min)\n\n## Practical (0 min)",
            right: "# Opening (5 min)\n\n## Welcome (3 min)\n\n## Practical (2 min)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Punktet er satt til 0 minutter.",
                help: "Gi det et minutt eller to, eller flytt teksten til et annet punkt.")
        default:
            Wording("The item is set to 0 minutes.", help: "Give it a minute or two, or move the text to another item.")
        }
    }
}
