import Basics
import Facilitation
import Languages
import ScriptFormat

/// What `treff check` will say of a script that is about to be written, together with the sessions that lie beside it.
struct DraftReview {
    let app: App

    /// The findings, each with the number of the item or phase that it stands in.
    func findings(_ draft: Draft) -> [(place: String?, finding: Finding)] {
        guard let path = draft.path else { return [] }
        let checker = Checker(app: app)
        let folder = FilePath(path).folder
        let beside = (app.environment.files.names(folder) ?? [])
            .filter { ScriptFile.number($0) != nil && "\(folder)/\($0)" != path }
            .map { CheckedFiles.Entry(path: "\(folder)/\($0)", isNamed: false) }
        let bytes = DraftText(draft).bytes
        let reading = checker.read(bytes, path, checker.toolbox(at: path, bytes))
        let own = CheckedDocument(
            path: path, language: draft.script.language, findings: reading.findings, source: reading.source,
            reading: reading)
        let checked = CourseFindings(app: app, checker: checker).adding(to: checker.check(beside) + [own])
        let places = Self.places(reading, draft.script)
        return (checked.last?.findings ?? []).map { finding in
            (places.last { $0.line <= finding.position.line }?.id, finding)
        }
    }

    /// The numbers of the phases and items, each with the line that it begins on; none where they are not all headings.
    private static func places(_ reading: Reading<Document>, _ script: Script) -> [(line: Int, id: String)] {
        let headings = reading.tree.blocks.compactMap { block in
            if case .heading(let heading) = block { heading } else { nil }
        }
        let top = headings.map(\.level).min() ?? 1
        var (phase, item) = (0, 0)
        let places = headings.map { heading in
            (phase, item) = heading.level == top ? (phase + 1, 0) : (phase, item + 1)
            let line = reading.source.lines.prefix { $0.lowerBound <= heading.range.lowerBound }.count
            return (line: line, id: item == 0 ? "\(phase)" : "\(phase).\(item)")
        }
        return places.map(\.id) == script.phases.flatMap { [$0.id] + $0.items.map(\.id) } ? places : []
    }
}

extension Texts {
    /// A finding as it is told before there is a file: with the number of its item or phase.
    func found(_ finding: Finding, at place: String?) -> String {
        let start = place.map { $0.contains(".") ? "\($0): " : self("Phase \($0): ") } ?? ""
        return "\(start)\(finding.message) \(finding.help)"
    }
}
