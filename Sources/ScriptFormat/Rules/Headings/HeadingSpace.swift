import Facilitation
import Languages

/// A heading without a space after its marks.
struct HeadingSpace: Fault {
    let level: Int
    let title: String

    static let rule = Rule(
        "heading-space", .warning, in: .session,
        nb: .init(
            "Etter # står et mellomrom. Uten det er linja ingen overskrift i andre programmer.",
            wrong: "#Oppstart (5 min)\n\n## Velkommen (5 min)", right: "# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            "After # stands a space. Without it the line is no heading to other programs.",
            wrong: "#Opening (5 min)\n\n## Welcome (5 min)", right: "# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        let marks = String(repeating: "#", count: level)
        return switch language {
        case .nb:
            Wording(
                "Mellomrommet etter \(marks) mangler.", help: "Sett inn et mellomrom.", example: "\(marks) \(title)")
        default: Wording("The space after \(marks) is missing.", help: "Put in a space.", example: "\(marks) \(title)")
        }
    }
}
