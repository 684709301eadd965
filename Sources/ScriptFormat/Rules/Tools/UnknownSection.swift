import Facilitation
import Languages

/// A section of a tool that treff does not know.
struct UnknownSection: Fault {
    let written: String
    let nearest: String?

    static let rule = Rule(
        "unknown-section", .warning, in: .tool,
        nb: .init(
            """
            Et verktøy har delene Når passer det, Steg, Spør etterpå, Vær obs på, Ark og Kilder. Det som står under \
            andre overskrifter, regnes som omtale.
            """,
            wrong: "# Stegg\n\n- Tegn en sol.", right: "# Steg\n\n- Tegn en sol."),
        en: .init(
            """
            A tool has the sections When to use it, Steps, Ask afterwards, Watch for, Worksheet and Sources. What \
            stands under other headings is read as description.
            """,
            wrong: "# Stepps\n\n- Draw a sun.", right: "# Steps\n\n- Draw a sun."))

    func wording(_ language: Language) -> Wording {
        let list = ToolSection.words.list(in: language).joined(separator: ", ")
        return switch language {
        case .nb:
            Wording(
                "Overskriften «\(written)» er ukjent i et verktøy.",
                help: nearest.map { "Mente du «\($0)»?" } ?? "Delene heter \(list).")
        default:
            Wording(
                "The heading “\(written)” is unknown in a tool.",
                help: nearest.map { "Did you mean “\($0)”?" } ?? "The sections are called \(list).")
        }
    }
}
