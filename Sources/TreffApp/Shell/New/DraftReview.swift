import Facilitation
import ScriptFormat

/// What `treff check` will say of a script that is about to be written, together with the sessions that lie beside it.
struct DraftReview {
    let app: App

    /// The findings, each with the number of the item or phase that it stands in.
    func findings(_ draft: Draft) -> [(place: String?, finding: Finding)] {
        guard let path = draft.path else { return [] }
        let checker = Checker(app: app)
        let folder = PathParts.parent(path)
        let beside = (app.environment.files.names(folder) ?? [])
            .filter { ScriptFile.number($0) != nil && "\(folder)/\($0)" != path }
            .map { CheckedFiles.Entry(path: "\(folder)/\($0)", isNamed: false) }
        let bytes = DraftText(draft).bytes
        let reading = checker.read(bytes, path, checker.toolbox(at: path))
        let own = CheckedDocument(
            path: path, language: draft.script.language, findings: reading.findings, source: reading.source,
            reading: reading)
        let checked = CourseFindings(app: app, checker: checker).adding(to: checker.check(beside) + [own])
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return (checked.last?.findings ?? []).map { (Self.place(of: $0.position.line, in: lines), $0) }
    }

    /// The number of the item, or else of the phase, that a line is in.
    private static func place(of line: Int, in lines: [Substring]) -> String? {
        var (phase, item) = (0, 0)
        for line in lines.prefix(line) {
            if line.hasPrefix("# ") { (phase, item) = (phase + 1, 0) }
            if line.hasPrefix("## ") { item += 1 }
        }
        return phase == 0 ? nil : item == 0 ? "\(phase)" : "\(phase).\(item)"
    }
}

extension Texts {
    /// A finding as it is told before there is a file: with the number of its item or phase.
    func found(_ finding: Finding, at place: String?) -> String {
        let start = place.map { $0.contains(".") ? "\($0): " : self("Fase \($0): ", "Phase \($0): ") } ?? ""
        return "\(start)\(finding.message) \(finding.help)"
    }
}
