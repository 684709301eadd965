import Facilitation
import Languages

/// A heading without any marks.
struct HeadingMarks: Fault {
    let level: Int
    let title: String
    /// Whether it is the heading of a section, in another document than a session.
    var isSection = false

    static let rule = Rule(
        "heading-marks", .error, in: .session,
        nb: .init(
            """
            En fase begynner med # og et punkt med ##, og delene av et verktøy med #. Uten dem er linja vanlig tekst i \
            andre programmer.
            """,
            wrong: "Oppstart (5 min)\n\n## Velkommen (5 min)", right: "# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            """
            A phase begins with # and an item with ##, and the sections of a tool with #. Without them the line is \
            ordinary text to other programs.
            """,
            wrong: "Opening (5 min)\n\n## Welcome (5 min)", right: "# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        let marks = String(repeating: "#", count: level)
        let kind =
            switch language {
            case .nb: isSection ? "en overskrift" : level == 1 ? "en fase" : "et punkt"
            default: isSection ? "a heading" : level == 1 ? "a phase" : "an item"
            }
        return switch language {
        case .nb:
            Wording(
                "Linja er lest som \(kind), men mangler \(marks).", help: "Sett \(marks) og et mellomrom foran.",
                example: "\(marks) \(title)")
        default:
            Wording(
                "The line is read as \(kind), but has no \(marks).", help: "Put \(marks) and a space before it.",
                example: "\(marks) \(title)")
        }
    }
}
