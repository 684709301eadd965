import Facilitation
import Languages

/// Reads what a session script means.
struct SessionReader {
    let document: ParsedDocument
    let options: ReadingOptions

    /// The session, or `nil` where there is nothing to lead.
    func read(_ values: FrontMatterValues, _ report: inout Report) -> CheckedSession? {
        var reader = OutlineReader(document.text)
        let outline = reader.read(document.tree.blocks, &report)
        if outline.phases.isEmpty {
            report.refuse(NoPhases(), at: document.top)
            return nil
        }
        let script = script(values, outline, &report)
        let session = CheckedSession(
            script: script, outline: outline, values: values, text: document.text, toolbox: options.toolbox)
        for rule in SessionRules.all { rule.check(session, &report) }
        return script.items.isEmpty ? nil : session
    }

    private func script(_ values: FrontMatterValues, _ outline: SessionOutline, _ report: inout Report) -> Script {
        let maker = ItemMaker(text: document.text, toolbox: options.toolbox)
        return Script(
            course: values.text(.course)?.text, session: values.number(.session, &report),

            title: values.title([.title], in: document, &report) ?? untitled(values.language),
            language: values.language, aims: values.texts(.aims), preparation: values.texts(.preparation),
            phases: outline.phases.enumerated().map { index, phase in
                Phase(
                    id: "\(index + 1)", title: phase.heading?.title ?? untitled(values.language),
                    duration: phase.heading?.duration, text: phase.text.map { document.text.words($0) },
                    items: phase.items.enumerated().map { maker.item($1, id: "\(index + 1).\($0 + 1)") })
            })
    }

    private func untitled(_ language: Language) -> String {
        switch language {
        case .nb: "Uten tittel"
        default: "Untitled"
        }
    }
}
