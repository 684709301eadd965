import Facilitation
import Languages

/// A character that cannot be seen and may do something to a terminal.
struct ControlCharacter: Fault {
    let scalar: UInt32

    static let rule = Rule(
        "control-character", .warning, in: .item,
        nb: .init(
            """
            Usynlige styretegn følger iblant med når tekst limes inn. De vises som tegn og gjør ingenting, men bør \
            tas bort.
            """,
            wrong: "Hva venter du deg\u{07}?", right: "Hva venter du deg?"),
        en: .init(
            """
            Invisible control characters sometimes come along when text is pasted. They are shown and obeyed by \
            nothing, but should go.
            """,
            wrong: "What do you expect\u{07}?", right: "What do you expect?"))

    func wording(_ language: Language) -> Wording {
        let hex = String(scalar, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return switch language {
        case .nb: Wording("Her står et usynlig styretegn (\(code)).", help: "Slett tegnet.")
        default: Wording("There is an invisible control character here (\(code)).", help: "Delete the character.")
        }
    }
}
