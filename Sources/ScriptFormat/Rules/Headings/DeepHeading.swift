import Facilitation
import Languages

/// A heading below the level of items.
struct DeepHeading: Fault {
    let level: Int
    let title: String
    /// Whether the heading has a time, and so is an item.
    let isItem: Bool

    static let rule = Rule(
        "deep-heading", .warning, in: .item,
        nb: .init(
            """
            En samling har to nivåer: # for faser og ## for punkter, med tid i parentes. Det som trengs i et punkt, \
            skrives som tekst, med fet skrift der det trengs, eller etter en etikett.
            """,
            wrong: "### Husk\n\nTa imot folk ved døra.", right: "Ta imot folk ved døra."),
        en: .init(
            """
            A session has two levels: # for phases and ## for items, with a time in brackets. What an item needs is \
            written as text, in bold where it helps, or after a label.
            """,
            wrong: "### Remember\n\nMeet people at the door.", right: "Meet people at the door."))

    func wording(_ language: Language) -> Wording {
        let marks = String(repeating: "#", count: level)
        let example = title.isEmpty ? nil : isItem ? "## \(title)" : "**\(title)**"
        return switch language {
        case .nb:
            Wording(
                "\(marks) er ikke et nivå i en samling.",
                help: isItem ? "Skriv ## foran." : "Skriv det som vanlig tekst, gjerne med fet skrift.",
                example: example)
        default:
            Wording(
                "\(marks) is not a level in a session.",
                help: isItem ? "Write ## before it." : "Write it as ordinary text, in bold if you like.",
                example: example)
        }
    }
}
