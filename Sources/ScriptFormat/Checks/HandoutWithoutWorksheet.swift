import Facilitation
import Languages

/// A tool that is handed out and has no worksheet.
enum HandoutWithoutWorksheet {
    static let rule = Rule("handout-without-worksheet", .warning)

    static func check(_ session: WrittenSession, _ report: inout Report) {
        guard let toolbox = session.toolbox, let worksheets = toolbox.worksheets else { return }
        for value in session.outline.items.flatMap(\.values) where value.label == .handout {
            for part in PartReader.parts(of: value.text, in: session.text) {
                let words = session.text.words(part)
                guard let id = toolbox.tools.id(for: words), !worksheets.contains(id) else { continue }
                report.add(fault(written: words), at: part.range)
            }
        }
    }

    private static func fault(written: String) -> Fault {
        Fault(
            rule, "The tool “\(written)” has no worksheet to hand out.",
            help: "Take it away here, or write the section Worksheet in the tool's document.", example: "# Worksheet")
    }
}
