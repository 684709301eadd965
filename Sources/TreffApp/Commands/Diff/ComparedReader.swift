import Basics
import Facilitation
import Languages
import ScriptFormat

/// Reads what is to be compared: a file, a pipe, a folder, or what an id names.
struct ComparedReader {
    let app: App

    private var files: FileReading { app.environment.files }

    /// Reads one side; what keeps it from being read is said, and where a name fits several, somebody is asked which.
    func read(_ argument: String) throws(ExitStatus) -> ComparedVersion? {
        if argument == "-" { return stream(nil, argument) }
        let path = FilePath.plain(FilePath.join(app.environment.folder(), argument))
        if files.names(path) != nil { return folder(path) }
        if files.isFile(path) { return file(path) }
        let library = app.library
        if !library.find(argument, asked: app.requested).all.isEmpty {
            return file(try app.script(argument, in: library).path)
        }
        if !library.findCourse(argument).all.isEmpty {
            let course = try app.course(argument, in: library)
            return course.versions(preferring: app.requested ?? app.language).first.flatMap { folder($0.path) }
        }
        if let tool = app.toolbox.path(argument) { return file(tool) }
        // The shell gives the end of a pipe as a path: `<(git show HEAD:1-start.md)`.
        return stream(path, argument)
    }

    private func file(_ path: String) -> ComparedVersion? {
        do throws(FileProblem) {
            return document(try files.read(path, ScriptLibrary.sizeLimit), path, FindingTexts(app: app).name(path))
        } catch {
            app.complain(app.texts.unreadable(path, error))
            return nil
        }
    }

    private func stream(_ path: String?, _ argument: String) -> ComparedVersion? {
        do throws(FileProblem) {
            return document(
                try files.stream(path, ScriptLibrary.sizeLimit), "\(app.environment.folder())/-.md", argument)
        } catch {
            let isMissing = error == .missing
            app.complain(isMissing ? app.texts.missing(argument) : app.texts.unreadable(argument, error))
            return nil
        }
    }

    private func document(_ bytes: [UInt8], _ path: String, _ name: String) -> ComparedVersion? {
        let checker = Checker(app: app)
        let reading = checker.read(bytes, path, checker.toolbox(at: path, bytes))
        if let document = reading.value { return .document(document) }
        let texts = FindingTexts(app: app)
        app.complain(texts.renderer(app.language).text(reading.findings, in: reading.source, name: name))
        return nil
    }

    private func folder(_ path: String) -> ComparedVersion? {
        let documents = Checker(app: app).check(CheckedFiles(app: app, arguments: [path]).documents)
        let named = documents.compactMap { checked in
            checked.reading?.value.map { (name: name($0, at: checked.path, in: path), document: $0) }
        }
        guard !named.isEmpty else {
            app.complain(app.texts("There are no scripts in \(path)."))
            return nil
        }
        return .folder(named)
    }

    /// What a document is called in its folder, in whatever language: a session by its number, others by their names.
    private func name(_ document: Document, at path: String, in folder: String) -> String {
        let inside = path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
        switch document {
        case .session(let script):
            let place = FilePath(inside).folder
            return script.session.map { place == "." ? "\($0)" : "\(place)/\($0)" } ?? inside
        case .course: return FilePath(inside).folder == "." ? "course.md" : inside
        case .tool: return inside
        }
    }
}
