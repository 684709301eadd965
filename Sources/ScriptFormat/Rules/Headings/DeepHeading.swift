import Facilitation

/// A heading below the level of items.
struct DeepHeading: Fault {
    let level: Int

    static let rule = Rule(
        "deep-heading", .warning, in: .item,
        nb: .init(
            """
            En samling har to nivåer: # for faser og ## for punkter. Det som trengs i et punkt, skrives som tekst \
            eller etter en etikett.
            """,
            wrong: "### Husk\n\nTa imot folk ved døra.", right: "Ta imot folk ved døra."),
        en: .init(
            """
            A session has two levels: # for phases and ## for items. What an item needs is written as text or after \
            a label.
            """,
            wrong: "### Remember\n\nMeet people at the door.", right: "Meet people at the door."))

    func wording(_ language: Language) -> Wording {
        let marks = String(repeating: "#", count: level)
        return switch language {
        case .nb:
            Wording(
                "\(marks) er ikke et nivå i en samling.",
                help: "Bruk ## for et punkt, eller skriv det som vanlig tekst.")
        case .en:
            Wording("\(marks) is not a level in a session.", help: "Use ## for an item, or write it as ordinary text.")
        }
    }
}
