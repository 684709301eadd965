import Facilitation
import Languages

/// A document that does not begin with front matter.
struct FrontMatterMissing: Fault {
    let isUnopened: Bool

    static let rule = Rule(
        "front-matter-missing", .error, in: .document,
        nb: .init(
            "Øverst i et skript står tittel og andre opplysninger, mellom to linjer med tre bindestreker.",
            wrong: "# Oppstart (5 min)\n\n## Velkommen (5 min)",
            right: "---\ntittel: Hva er mestring?\n---\n\n# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            "At the top of a script stand the title and other facts, between two lines of three hyphens.",
            wrong: "# Opening (5 min)\n\n## Welcome (5 min)",
            right: "---\ntitle: What is coping?\n---\n\n# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        switch (language, isUnopened) {
        case (.nb, true):
            Wording(
                "Linja med --- over opplysningene mangler.", help: "Sett en linje med --- over dem og en under.",
                example: "---")
        case (_, true):
            Wording(
                "The line of --- over the facts is missing.", help: "Put a line of --- over them and one under.",
                example: "---")
        case (.nb, false):
            Wording(
                "Opplysningene øverst mangler.",
                help: "Begynn med --- på en linje, tittelen på den neste, og --- under.",
                example: "---\ntittel: Hva er mestring?\n---")
        case (_, false):
            Wording(
                "The facts at the top are missing.",
                help: "Begin with --- on a line, the title on the next, and --- under it.",
                example: "---\ntitle: What is coping?\n---")
        }
    }
}
