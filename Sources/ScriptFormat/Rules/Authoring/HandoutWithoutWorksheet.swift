import Facilitation
import Languages

/// A tool that is handed out and has no worksheet.
struct HandoutWithoutWorksheet: ScriptRule {
    let written: String

    static let rule = Rule(
        "handout-without-worksheet", .warning, in: .item,
        nb: .init(
            """
            Etter Utdeling står verktøy som har et ark. Arket står under overskriften Ark i verktøyets eget dokument. \
            Verktøy uten ark nevnes etter Verktøy.
            """,
            wrong: "Utdeling: film", right: "Utdeling: helsekoppen"),
        en: .init(
            """
            After Handout stand tools that have a worksheet. It stands under the heading Worksheet in the tool's own \
            document. Tools without one are named after Tool.
            """,
            wrong: "Handout: film", right: "Handout: helsekoppen"))

    static func check(_ session: PlannedSession, _ report: inout Report) {
        guard let toolbox = session.toolbox, let worksheets = toolbox.worksheets else { return }
        for value in session.outline.items.flatMap(\.values) where value.label == .handout {
            for part in PartReader.parts(of: value.text, in: session.text) {
                let words = session.text.words(part)
                guard let id = toolbox.tools.id(for: words), !worksheets.contains(id) else { continue }
                report.add(HandoutWithoutWorksheet(written: words), at: part.range)
            }
        }
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Verktøyet «\(written)» har ikke noe ark å dele ut.",
                help: "Ta det bort her, eller skriv delen Ark i verktøyets dokument.", example: "# Ark")
        default:
            Wording(
                "The tool “\(written)” has no worksheet to hand out.",
                help: "Take it away here, or write the section Worksheet in the tool's document.",
                example: "# Worksheet")
        }
    }
}
