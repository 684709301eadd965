import Facilitation
import Languages

/// A list item that does not begin with a hyphen and a space.
struct ListMark: Fault {
    static let rule = Rule(
        "list-mark", .warning, in: .item,
        nb: .init(
            """
            Hver linje i en liste begynner med bindestrek og mellomrom, eller med tall, punktum og mellomrom. Andre \
            programmer kjenner ikke kuler fra Word.
            """,
            wrong: "To og to:\n• Hva venter du deg?", right: "To og to:\n- Hva venter du deg?"),
        en: .init(
            """
            Each line of a list begins with a hyphen and a space, or with a number, a full stop and a space. Other \
            programs do not know bullets from Word.
            """,
            wrong: "Pairs:\n• What do you expect?", right: "Pairs:\n- What do you expect?"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Linja er lest som en del av en liste.", help: "Skriv bindestrek og mellomrom først.", example: "- …")
        default:
            Wording("The line is read as part of a list.", help: "Begin it with a hyphen and a space.", example: "- …")
        }
    }
}
