import Basics
import Facilitation
import Languages
import ScriptFormat

/// A document with what was found in it.
struct CheckedDocument {
    let path: String
    let language: Language
    var findings: [Finding]
    /// The text; `nil` when the file could not be read.
    let source: Source?
    /// What the document means, where it means something.
    let reading: Reading<Document>?
}

/// Reads documents with the toolboxes that they find their tools in, and gathers the findings.
struct Checker {
    let app: App
    /// Texts that count instead of what the files have, by path.
    var texts: [String: [UInt8]] = [:]

    /// Checks files.
    func check(_ entries: [CheckedFiles.Entry]) -> [CheckedDocument] {
        let toolboxes = Toolboxes(app: app)
        let documents = entries.compactMap { check($0, toolboxes) }
        return CourseFindings(app: app, checker: self).adding(to: documents)
    }

    private func check(_ entry: CheckedFiles.Entry, _ toolboxes: Toolboxes) -> CheckedDocument? {
        let bytes: [UInt8]
        do throws(FileProblem) {
            let text = texts[entry.path]
            bytes = if let text { text } else { try app.environment.files.read(entry.path, ScriptLibrary.sizeLimit) }
        } catch {
            return CheckedDocument(
                path: entry.path, language: app.language, findings: [unreadable(entry.path, error)], source: nil,
                reading: nil)
        }
        // There is nothing to check in a paper yet.
        if PaperReader.isPaper(bytes) {
            return !entry.isNamed
                ? nil
                : CheckedDocument(path: entry.path, language: app.language, findings: [], source: nil, reading: nil)
        }
        let reading = read(bytes, entry.path, toolboxes.toolbox(at: entry.path, bytes))
        // A folder of scripts may hold other documents too, such as a README.
        if !entry.isNamed, reading.value == nil, ScriptFile.number(FilePath(entry.path).name) == nil,
            !Toolbox.folders.contains(FilePath(FilePath(entry.path).folder).name)
        {
            return nil
        }
        return CheckedDocument(
            path: entry.path, language: reading.value?.language ?? app.language, findings: reading.findings,
            source: reading.source, reading: reading)
    }

    /// The tools that the document at a path can name, by the language of its text where its place does not tell.
    func toolbox(at path: String, _ bytes: [UInt8]) -> KnownToolbox { Toolboxes(app: app).toolbox(at: path, bytes) }

    /// Reads a text as the document that lies at a path.
    func read(_ bytes: [UInt8], _ path: String, _ toolbox: KnownToolbox) -> Reading<Document> {
        DocumentReader.read(
            bytes, id: String(FilePath(path).name.dropLast(3)),
            options: ReadingOptions(
                messages: app.requested, otherwise: app.language, toolbox: toolbox,
                fileNumber: ScriptFile.number(FilePath(path).name)))
    }

    /// Reads a text as the document that lies at a path, with all that is found in it by itself: a session's plan too, by
    /// the rules of its course.
    func look(
        at bytes: [UInt8], _ path: String, _ toolbox: KnownToolbox, course: Reading<Course>?
    ) -> Reading<Document> {
        var reading = read(bytes, path, toolbox)
        guard let script = reading.script else { return reading }
        let options = ReadingOptions(messages: app.requested, toolbox: toolbox)
        let found = CourseCheck.look(course: course, sessions: [script], isWhole: false, options: options)
        let own = reading.findings.filter { course?.exceptions[$0.code] == nil }
        reading.findings = (own + found.sessions.joined()).sorted { $0.position < $1.position }
        return reading
    }

    private func unreadable(_ path: String, _ problem: FileProblem) -> Finding {
        Finding(
            code: "unreadable", severity: .error, position: .init(line: 1, column: 1),
            message: app.texts.unreadable(path, problem), help: "")
    }
}

/// The toolboxes of folders, each read once.
private final class Toolboxes {
    private let app: App
    private let library: ScriptLibrary
    private var languages: [String: Language?] = [:]
    private var known: [FolderLanguage: KnownToolbox] = [:]

    private struct FolderLanguage: Hashable {
        let folder: String
        let language: Language
    }

    init(app: App) { (self.app, library) = (app, app.library) }

    func toolbox(at path: String, _ bytes: [UInt8]) -> KnownToolbox {
        let folder = FilePath(path).folder
        let placed = languages[folder] ?? ScriptFile(path: path, files: app.environment.files).language
        languages[folder] = .some(placed)
        let key = FolderLanguage(folder: folder, language: placed ?? DocumentReader.language(of: bytes))
        if let toolbox = known[key] { return toolbox }
        let toolbox = library.toolbox(at: folder, key.language).known
        known[key] = toolbox
        return toolbox
    }
}

extension Document {
    /// The language of the texts.
    var language: Language {
        switch self {
        case .session(let script): script.language
        case .tool(let tool): tool.language
        case .course(let course): course.language
        }
    }
}
