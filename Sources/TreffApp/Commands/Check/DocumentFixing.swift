import Basics
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

    /// A document as it would be.
    private struct Mended {
        let change: FileChange
        let count: Int
    }

    /// Shows what would be mended, and writes it when the planner says so.
    func fix(_ documents: [CheckedDocument], isSure: Bool) -> Outcome {
        let mended = harmless(documents.compactMap(mend), among: documents)
        guard !mended.isEmpty else {
            app.complain(app.texts("There is nothing that I can mend."))
            return .unchanged
        }
        let changes = mended.map(\.change)
        app.show(changes)
        guard isSure || app.confirms(question) else {
            app.complain(app.texts("Nothing has been written. --yes writes without asking."))
            return .unchanged
        }
        guard app.write(changes) else { return .failed }
        let count = mended.reduce(0) { $0 + $1.count }
        app.complain(app.texts.count(count, "finding mended", "findings mended") + ".")
        return .written
    }

    /// The documents with the edits alone that do no harm when they are made one at a time, for programs that make them.
    func offering(_ documents: [CheckedDocument]) -> [CheckedDocument] {
        documents.map { document in
            guard hasFix(document), var reading = document.reading else { return document }
            reading.findings = document.findings
            var document = document
            document.findings = Fixing.offered(in: reading, read: look(document))
            return document
        }
    }

    private func hasFix(_ document: CheckedDocument) -> Bool { document.findings.contains { $0.fix != nil } }

    /// How a text would be read and looked through in a document's place.
    private func look(_ document: CheckedDocument) -> ([UInt8]) -> Reading<Document> {
        let toolbox = checker.toolbox(at: document.path, document.source?.bytes ?? [])
        let course = document.reading.flatMap { reading in
            CourseFindings(app: app, checker: checker).course(of: reading, at: document.path)
        }
        return { checker.look(at: $0, document.path, toolbox, course: course) }
    }

    private func mend(_ document: CheckedDocument) -> Mended? {
        guard hasFix(document), let source = document.source else { return nil }
        let fixing = Fixing(source.bytes, read: look(document))
        let change = FileChange(path: document.path, old: source.bytes, new: fixing.bytes)
        return change.isChange ? Mended(change: change, count: fixing.mended.count) : nil
    }

    /// Those that bring nothing new between the sessions of a course either; a folder where they would stays as it is.
    private func harmless(_ mended: [Mended], among documents: [CheckedDocument]) -> [Mended] {
        guard !mended.isEmpty else { return [] }
        var checker = checker
        for document in mended { checker.texts[document.change.path] = document.change.new }
        let entries = documents.map { CheckedFiles.Entry(path: $0.path, isNamed: true) }
        let before = Dictionary(documents.map { ($0.path, codes($0)) }) { first, _ in first }
        let harmed = checker.check(entries).filter { document in
            codes(document).contains { $1 > before[document.path]?[$0] ?? 0 }
        }
        let folders = Set(harmed.map { FilePath($0.path).folder })
        return mended.filter { !folders.contains(FilePath($0.change.path).folder) }
    }

    private func codes(_ document: CheckedDocument) -> [String: Int] {
        Dictionary(document.findings.map { ($0.code, 1) }, uniquingKeysWith: +)
    }

    private var question: String { app.texts("Write this? y/n › ") }
}
