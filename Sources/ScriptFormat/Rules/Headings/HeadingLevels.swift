import Facilitation
import Languages

/// A session whose headings are all one level too deep.
struct HeadingLevels: Fault {
    static let rule = Rule(
        "heading-levels", .error, in: .session,
        nb: .init(
            "Faser har # og punkter har ##. Tittelen på samlingen står i opplysningene øverst, ikke som overskrift.",
            wrong: "# Hva er mestring?\n\n## Oppstart (5 min)\n\n### Velkommen (5 min)",
            right: "# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            "Phases have # and items have ##. The session's title stands in the facts at the top, not as a heading.",
            wrong: "# What is coping?\n\n## Opening (5 min)\n\n### Welcome (5 min)",
            right: "# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording("Alle overskriftene er ett nivå for dype.", help: "Ta bort en # i hver: faser har #, punkter ##.")
        default:
            Wording("All headings are one level too deep.", help: "Take one # from each: phases have #, items ##.")
        }
    }
}
