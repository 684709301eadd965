import Facilitation
import Languages

/// A document without a title.
struct MissingTitle: Fault {
    static let rule = Rule(
        "missing-title", .error, in: .document,
        nb: .init(
            "En samling må ha en tittel; et verktøy, en metode og et kurs må ha et navn.",
            wrong: "---\nsamling: 1\n---\n\n# Oppstart (5 min)\n\n## Velkommen (5 min)",
            right: "---\nsamling: 1\ntittel: Hva er mestring?\n---\n\n# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            "A session must have a title; a tool, a method and a course must have a name.",
            wrong: "---\nsession: 1\n---\n\n# Opening (5 min)\n\n## Welcome (5 min)",
            right: "---\nsession: 1\ntitle: What is coping?\n---\n\n# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording("Tittelen mangler.", help: "Skriv den i opplysningene øverst.", example: "tittel: Hva er mestring?")
        default:
            Wording(
                "The title is missing.", help: "Write it in the facts at the top.", example: "title: What is coping?")
        }
    }
}
