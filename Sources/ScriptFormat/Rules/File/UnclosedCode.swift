import Facilitation
import Languages

/// A code block without an end.
struct UnclosedCode: Fault {
    static let rule = Rule(
        "unclosed-code", .warning, in: .item,
        nb: .init(
            """
            Tre ` eller ~ begynner en kodeblokk, og tre til slutter den. Uten slutten regner andre programmer resten \
            av skriptet som kode.
            """,
            wrong: "```\nTa imot folk ved døra.", right: "```\nTa imot folk ved døra.\n```"),
        en: .init(
            """
            Three ` or ~ begin a code block, and three more end it. Without the end, other programs take the rest of \
            the script as code.
            """,
            wrong: "```\nMeet people at the door.", right: "```\nMeet people at the door.\n```"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Kodeblokken som begynner her, slutter ikke.",
                help: "Ta bort tegnene, eller sett tre til der blokken er slutt.")
        default:
            Wording(
                "The code block that begins here does not end.",
                help: "Take the marks away, or put three more where the block ends.")
        }
    }
}
