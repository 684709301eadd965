import Facilitation

/// A heading without any marks.
struct HeadingMarks: Fault {
    let level: Int
    let title: String

    static let rule = Rule(
        "heading-marks", .error, in: .session,
        nb: .init(
            "En fase begynner med # og et punkt med ##. Uten dem er linjen vanlig tekst.",
            wrong: "Oppstart (5 min)\n\n## Velkommen (5 min)", right: "# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            "A phase begins with # and an item with ##. Without them the line is ordinary text.",
            wrong: "Opening (5 min)\n\n## Welcome (5 min)", right: "# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        let example = "\(String(repeating: "#", count: level)) \(title)"
        return switch language {
        case .nb:
            Wording(
                "Linjen ser ut som en fase, men mangler #.", help: "Sett # og et mellomrom foran.", example: example)
        case .en:
            Wording(
                "The line looks like a phase, but has no #.", help: "Put # and a space before it.", example: example)
        }
    }
}
