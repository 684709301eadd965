import Facilitation
import ScriptFormat

/// Mends what has a certain remedy, after showing it.
struct DocumentFixing {
    let app: App
    let checker: Checker

    /// How it went.
    enum Outcome {
        case unchanged, written, failed
    }

    /// Shows what would be mended, and writes it when the planner says so.
    func fix(_ documents: [CheckedDocument], isSure: Bool) -> Outcome {
        var changes: [FileChange] = []
        var count = 0
        for document in documents where document.findings.contains(where: { $0.fix != nil }) {
            guard let source = document.source else { continue }
            let toolbox = checker.toolbox(at: document.path, source.bytes)
            let fixing = Fixing(source.bytes) { checker.read($0, document.path, toolbox) }
            let change = FileChange(path: document.path, old: source.bytes, new: fixing.bytes)
            guard change.isChange else { continue }
            changes.append(change)
            count += fixing.mended.count
        }
        guard !changes.isEmpty else {
            app.complain(app.texts("There is nothing that I can mend."))
            return .unchanged
        }
        app.show(changes)
        guard isSure || app.confirms(question) else {
            app.complain(app.texts("Nothing has been written. --yes writes without asking."))
            return .unchanged
        }
        guard app.write(changes) else { return .failed }
        app.complain(app.texts.count(count, "finding mended", "findings mended") + ".")
        return .written
    }

    private var question: String { app.texts("Write this? y/n › ") }
}
