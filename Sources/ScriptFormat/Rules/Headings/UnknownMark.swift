import Facilitation
import Languages

/// A mark in a heading that treff does not know.
struct UnknownMark: Fault {
    let written: String
    let nearest: String?

    static let rule = Rule(
        "unknown-mark", .warning, in: .session,
        nb: .init(
            "Et punkt kan merkes valgfri (kan utgå), fast (kortes aldri), pause og stille (ingen beskjeder).",
            wrong: "# Oppstart (5 min)\n\n## Velkommen (5 min, valgfrit)",
            right: "# Oppstart (5 min)\n\n## Velkommen (5 min, valgfri)"),
        en: .init(
            "An item can be marked optional (may be left out), fixed (never shortened), break and quiet (no notices).",
            wrong: "# Opening (5 min)\n\n## Welcome (5 min, optionl)",
            right: "# Opening (5 min)\n\n## Welcome (5 min, optional)"))

    func wording(_ language: Language) -> Wording {
        if let role = Role.words.meaning(of: written) {
            let lead = "\(Label.words.word(for: .lead, in: language)): \(Role.words.word(for: role, in: language))"
            return switch language {
            case .nb:
                Wording(
                    "«\(written)» er ikke et merke.", help: "Skriv hvem som leder, på en linje under.", example: lead)
            default: Wording("“\(written)” is not a mark.", help: "Write who leads on a line below.", example: lead)
            }
        }
        let list = Marks.words.list(in: language).joined(separator: ", ")
        return switch language {
        case .nb:
            Wording(
                "Merket «\(written)» er ukjent.", help: nearest.map { "Mente du «\($0)»?" } ?? "Merkene er \(list).")
        default:
            Wording(
                "The mark “\(written)” is unknown.",
                help: nearest.map { "Did you mean “\($0)”?" } ?? "The marks are \(list).")
        }
    }
}
