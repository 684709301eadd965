import Facilitation
import Languages

/// A comment without an end.
struct UnclosedComment: Fault {
    static let rule = Rule(
        "unclosed-comment", .error, in: .item,
        nb: .init(
            """
            En kommentar til deg selv står mellom <!-- og -->. Mangler slutten, regner treff kommentaren som slutt \
            der avsnittet slutter, men andre programmer skjuler resten av skriptet.
            """, wrong: "<!-- spør Kari om dette\n\nTa imot folk ved døra.",
            right: "<!-- spør Kari om dette -->\n\nTa imot folk ved døra."),
        en: .init(
            """
            A comment of your own stands between <!-- and -->. Where the end is missing, treff takes the comment to \
            end with its paragraph, but other programs hide the rest of the script.
            """, wrong: "<!-- ask Kari about this\n\nMeet people at the door.",
            right: "<!-- ask Kari about this -->\n\nMeet people at the door."))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Kommentaren som begynner her, slutter ikke.", help: "Sett --> der kommentaren er slutt.",
                example: "<!-- … -->")
        default:
            Wording(
                "The comment that begins here does not end.", help: "Put --> where the comment ends.",
                example: "<!-- … -->")
        }
    }
}
