import Basics
import Facilitation
import ScriptFormat

/// Adds what is found when the sessions of a course are looked at together, and when a session's plan is looked at.
struct CourseFindings {
    let app: App
    let checker: Checker

    /// The documents with the findings of their plans and courses among their own, in the order of the text.
    func adding(to documents: [CheckedDocument]) -> [CheckedDocument] {
        var documents = documents
        let folders = Dictionary(grouping: documents.indices) { FilePath(documents[$0].path).folder }
        for (folder, indices) in folders {
            let sessions = indices.sorted().filter { documents[$0].reading?.script != nil }
            guard !sessions.isEmpty else { continue }
            let course = course(in: folder, among: indices.map { documents[$0] })
            let options = ReadingOptions(
                messages: app.requested,
                toolbox: checker.toolbox(
                    at: documents[sessions[0]].path, documents[sessions[0]].source?.bytes ?? []))
            for series in course == nil ? Self.series(sessions, documents) : [sessions] {
                let readings = series.compactMap { documents[$0].reading?.script }
                let found = CourseCheck.findings(course: course, sessions: readings, options: options)
                for (index, findings) in zip(series, found) {
                    let own = documents[index].findings.filter { course?.exceptions[$0.code] == nil }
                    documents[index].findings = (own + findings).sorted { $0.position < $1.position }
                }
            }
        }
        return documents
    }

    /// The sessions that belong together where no course's document says so: those that name the same course.
    private static func series(_ sessions: [Int], _ documents: [CheckedDocument]) -> [[Int]] {
        let named = Dictionary(grouping: sessions) { documents[$0].reading?.script?.value?.course }
        let alone = named[nil, default: []].map { [$0] }
        return (named.filter { $0.key != nil }.map(\.value) + alone).sorted { $0[0] < $1[0] }
    }

    /// The course's document: one of those that are checked, or else the one that lies beside them.
    private func course(in folder: String, among documents: [CheckedDocument]) -> Reading<Course>? {
        if let checked = documents.lazy.compactMap({ $0.reading?.course }).first { return checked }
        let path = CourseFolder.documentNames.map { "\(folder)/\($0)" }.first(where: app.environment.files.isFile)
        guard let path, let bytes = try? app.environment.files.read(path, ScriptLibrary.sizeLimit) else { return nil }
        return checker.read(bytes, path, KnownToolbox()).course
    }
}
