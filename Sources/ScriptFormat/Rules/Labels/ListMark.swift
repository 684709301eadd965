import Facilitation

/// A list item that does not begin with a hyphen and a space.
struct ListMark: Fault {
    static let rule = Rule(
        "list-mark", .warning, in: .item,
        nb: .init(
            "En liste har bindestrek og mellomrom først på hver linje. Tankestrek og kuler fra Word er ingen liste i andre programmer.",
            wrong: "To og to:\n• Hva venter du deg?", right: "To og to:\n- Hva venter du deg?"),
        en: .init(
            "A list has a hyphen and a space first on each line. Dashes and bullets from Word are no list to other programs.",
            wrong: "Pairs:\n• What do you expect?", right: "Pairs:\n- What do you expect?"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Linjen er lest som en del av en liste.", help: "Skriv bindestrek og mellomrom først.", example: "- …")
        case .en:
            Wording("The line is read as part of a list.", help: "Begin it with a hyphen and a space.", example: "- …")
        }
    }
}
