import Facilitation
import Languages

/// Front matter without its last line.
struct FrontMatterUnclosed: Fault {
    static let rule = Rule(
        "front-matter-unclosed", .error, in: .document,
        nb: .init(
            "Opplysningene øverst slutter med en linje med tre bindestreker, som den de begynner med.",
            wrong: "---\ntittel: Hva er mestring?\n\n# Oppstart (5 min)\n\n## Velkommen (5 min)",
            right: "---\ntittel: Hva er mestring?\n---\n\n# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            "The facts at the top end with a line of three hyphens, like the one that they begin with.",
            wrong: "---\ntitle: What is coping?\n\n# Opening (5 min)\n\n## Welcome (5 min)",
            right: "---\ntitle: What is coping?\n---\n\n# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Opplysningene som begynner her, slutter ikke.", help: "Sett en linje med --- under den siste av dem.",
                example: "---")
        default:
            Wording(
                "The facts that begin here do not end.", help: "Put a line of --- under the last of them.",
                example: "---")
        }
    }
}
