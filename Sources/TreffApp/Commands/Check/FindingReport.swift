import Facilitation
import ScriptFormat

/// Tells what was found, in the form that was asked for.
struct FindingReport {
    let app: App
    let format: CheckFormat

    /// Tells all findings.
    func tell(_ results: [CheckedDocument]) {
        let texts = FindingTexts(app: app)
        let found = results.filter { !$0.findings.isEmpty }
        switch format {
        case .json: app.output(FindingJSON.document(found.map { (texts.name($0.path), $0.findings) }))
        case .lines:
            for result in found {
                let renderer = texts.renderer(result.language)
                let name = texts.name(result.path)
                app.output(result.findings.map { renderer.headline($0, name: name) + "\n" }.joined())
            }
        case .text:
            if found.isEmpty { app.complain(nothing(in: results)) }
            for result in found { tell(result.findings, of: result) }
            let languages = Set(found.map(\.language))
            let language = app.requested ?? (languages.count == 1 ? languages.first : nil) ?? app.language
            if let count = SeverityWords.count(results.flatMap(\.findings), language) { app.complain(count) }
        }
    }

    /// That nothing was found, for somebody who would wonder otherwise.
    private func nothing(in results: [CheckedDocument]) -> String {
        switch results.count {
        case 0: app.texts("There are no scripts here to look at.")
        case 1: app.texts("No findings.")
        default: app.texts("No findings in \(results.count) files.")
        }
    }

    /// Tells some findings of a document in full.
    func tell(_ findings: [Finding], of document: CheckedDocument) {
        let texts = FindingTexts(app: app)
        let name = texts.name(document.path)
        guard let source = document.source else {
            app.complain(findings.map { "\(name): \($0.message) \($0.help)" }.joined(separator: "\n"))
            return
        }
        let renderer = texts.renderer(document.language)
        guard app.environment.isOutputTerminal() else {
            return app.output(renderer.text(findings, in: source, name: name) + "\n")
        }
        app.show(findings.flatMap { Self.blocks(renderer.text($0, in: source, name: name)) })
    }

    /// A finding as people see it on a terminal, with an empty line after it.
    private static func blocks(_ text: FindingText) -> [Block] {
        var blocks = [Block.text(text.headline, .strong, hanging: 4)]
        if let excerpt = text.excerpt { blocks += [.row([Span(excerpt.line)]), .row([Span(excerpt.caret, .warning)])] }
        return blocks + text.advice.map { .text($0, indent: 4, hanging: 8) } + [.blank]
    }
}
