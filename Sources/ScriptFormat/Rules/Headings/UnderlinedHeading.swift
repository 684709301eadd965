import Facilitation
import Languages

/// A line of `=` or `-` right under a text, which makes a heading of it.
struct UnderlinedHeading: Fault {
    let level: Int
    /// The title where the text is meant as a heading; `nil` where it is prose.
    let title: String?

    static let rule = Rule(
        "underlined-heading", .warning, in: .session,
        nb: .init(
            """
            En linje med = eller - rett under en tekst gjør den til en overskrift. Skriv heller overskrifter med # \
            og ##, og la det være en tom linje over en strek.
            """,
            wrong: "Oppstart (5 min)\n=====\n\n## Velkommen (5 min)",
            right: "# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            """
            A line of = or - right under a text makes a heading of it. Write headings with # and ## instead, and \
            leave an empty line over a divider.
            """,
            wrong: "Opening (5 min)\n=====\n\n## Welcome (5 min)", right: "# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        let example = title.map { "\(String(repeating: "#", count: level)) \($0)" }
        return switch (language, example) {
        case (.nb, .some):
            Wording(
                "Overskriften er laget med en strek under.", help: "Skriv den med # foran, og ta streken bort.",
                example: example)
        case (_, .some):
            Wording(
                "The heading is made with a line under it.", help: "Write it with # before it, and take the line away.",
                example: example)
        case (.nb, nil):
            Wording("Streken gjør teksten over til en overskrift.", help: "La det være en tom linje over streken.")
        case (_, nil): Wording("The line makes a heading of the text over it.", help: "Leave an empty line over it.")
        }
    }
}
