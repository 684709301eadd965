import Basics
import Facilitation
import Languages
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
                // A session that lies elsewhere follows the rules of the course that it names.
                let known = course ?? readings.first?.value.flatMap(course(ofSessionLike:))
                let isWhole = course != nil && isWhole(folder, documents)
                let found = CourseCheck.look(course: known, sessions: readings, isWhole: isWhole, options: options)
                for (index, findings) in zip(series, found.sessions) {
                    documents[index].findings.removeAll { known?.exceptions[$0.code] != nil }
                    documents[index].add(findings)
                }
                if let index = indices.first(where: { documents[$0].reading?.course != nil }) {
                    documents[index].add(found.course)
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

    /// The course that a session follows: the one that it lies in, or else the one that it names.
    func course(of reading: Reading<Document>, at path: String) -> Reading<Course>? {
        course(in: FilePath(path).folder, among: []) ?? reading.script?.value.flatMap(course(ofSessionLike:))
    }

    /// The course at hand that a session names.
    private func course(ofSessionLike script: Script) -> Reading<Course>? {
        guard let title = script.course, let path = app.library.courseDocument(titled: title, script.language),
            let bytes = try? app.environment.files.read(path, ScriptLibrary.sizeLimit)
        else { return nil }
        return checker.read(bytes, path, KnownToolbox()).course
    }

    /// Whether all sessions that lie in a folder are among the documents.
    private func isWhole(_ folder: String, _ documents: [CheckedDocument]) -> Bool {
        let paths = Set(documents.map(\.path))
        return (app.environment.files.names(folder) ?? []).allSatisfy {
            ScriptFile.number($0) == nil || paths.contains("\(folder)/\($0)")
        }
    }

    /// The course's document: one of those that are checked, or else the one that lies beside them.
    private func course(in folder: String, among documents: [CheckedDocument]) -> Reading<Course>? {
        if let checked = documents.lazy.compactMap({ $0.reading?.course }).first { return checked }
        let path = CourseFolder.documentNames.map { "\(folder)/\($0)" }.first(where: app.environment.files.isFile)
        guard let path, let bytes = try? app.environment.files.read(path, ScriptLibrary.sizeLimit) else { return nil }
        return checker.read(bytes, path, KnownToolbox()).course
    }
}

extension CheckedDocument {
    /// Puts findings among those that there are, in the order of the text.
    fileprivate mutating func add(_ more: [Finding]) {
        findings = (findings + more).sorted { $0.position < $1.position }
    }
}

extension ScriptLibrary {
    /// The document of the first course at hand with a title, in a language or one that it falls back to.
    func courseDocument(titled title: String, _ language: Language) -> String? {
        let wanted = title.plainLetters
        let documents = language.fallbacks.lazy.flatMap { self.courses($0) }.compactMap(\.document)
        return documents.first { path in
            guard let bytes = try? files.read(path, Self.sizeLimit) else { return false }
            return CourseReader.read(bytes, id: "").value?.title.plainLetters == wanted
        }
    }
}
