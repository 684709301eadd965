import Facilitation
import Languages

/// A line right under a list that goes on with the last list item.
struct UnindentedLine: Fault {
    static let rule = Rule(
        "unindented-line", .warning, in: .item,
        nb: .init(
            """
            En linje rett under en liste hører til det siste i lista. Rykk den inn hvis den gjør det, eller la det \
            være en tom linje over.
            """,
            wrong: "Spørsmål:\n- Hva venter du deg?\nGi dem tid.",
            right: "Spørsmål:\n- Hva venter du deg?\n\nGi dem tid."),
        en: .init(
            """
            A line right under a list belongs to the last of the list. Indent it if it does, or leave an empty line \
            over it.
            """,
            wrong: "Questions:\n- What do you expect?\nGive them time.",
            right: "Questions:\n- What do you expect?\n\nGive them time."))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Linja er lest som en del av lista over.",
                help: "La det være en tom linje over den, eller rykk den inn.")
        default:
            Wording("The line is read as part of the list over it.", help: "Leave an empty line over it, or indent it.")
        }
    }
}
