import Basics
import Facilitation
import Languages
import ScriptFormat

/// Where a new script goes: the folder of `--scripts`, else the user's own folder.
struct NewScriptPlace {
    let app: App

    /// The folder with a folder for each language.
    var root: String {
        if let scripts = app.scripts { return FilePath.join(app.environment.folder(), scripts) }
        return app.environment.ownScripts ?? "./.local/share/treff/scripts"
    }

    /// The path of a session: in the folder of its course, where that is one's own, else
    /// `<language>/<course>/<number>-<title>.md`; with `~` for the home folder.
    func path(_ script: Script) -> String {
        let course = Self.slug(
            script.course ?? Texts(language: script.language)(Message("own", context: "folder of courses")))
        let folder = ownFolder(script) ?? "\(root)/\(script.language.tag)/\(course)"
        return shortened("\(folder)/\(name(script))")
    }

    private func shortened(_ path: String) -> String {
        path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path
    }

    private var home: String { app.environment.variable("HOME") ?? "~" }

    /// The file that an answer means.
    func file(_ answer: String, _ script: Script) -> String { file(answer, named: name(script)) }

    /// The file that an answer means; in a folder it gets a name of its own.
    func file(_ answer: String, named name: String) -> String {
        let path = FilePath.join(app.environment.folder(), answer.hasPrefix("~/") ? home + answer.dropFirst() : answer)
        if path.hasSuffix("/") { return path + name }
        if app.environment.files.names(path) != nil { return "\(path)/\(name)" }
        return path.lowercased().hasSuffix(".md") ? path : path + ".md"
    }

    /// The path of a tool's document: in the toolbox of its course, or in the one that all courses share.
    func path(of draft: ToolDraft) -> String {
        let language = draft.tool.language
        let own = Script(course: draft.course, title: "", language: language)
        let course = draft.course.map { "/" + Self.slug($0) } ?? ""
        return shortened(
            "\(ownFolder(own) ?? "\(root)/\(language.tag)\(course)")/toolbox/\(draft.tool.id).md")
    }

    /// What a tool's draft is offered and held against.
    var toolContext: ToolContext {
        let here = app.library.here
        return ToolContext(
            language: offeredLanguage,
            courses: { language in
                app.library.courses(language).filter { isOwn($0.path) && $0.language == language }.map {
                    ToolContext.Course(id: $0.id, title: app.library.title(of: $0), isHere: $0.path == here?.path)
                }
            },
            taken: { draft in
                let toolbox = toolbox(Script(course: draft.course, title: "", language: draft.language))
                return toolbox.tool(named: draft.title).flatMap { toolbox.path($0.id) }
            }, place: path(of:), file: { file($0, named: "\($1.tool.id).md") }, isTaken: isTaken)
    }

    /// What a draft is offered and held against. The library is read when it is needed, and then kept.
    var context: DraftContext {
        let toolboxes = Kept { (place: ToolboxPlace) in toolbox(place).known }
        let here = app.library.here?.path
        let courses = Kept { (language: Language) in
            app.library.courses(language).map { course($0, isHere: $0.path == here) }
        }
        return DraftContext(
            language: offeredLanguage, courses: courses.callAsFunction, toolbox: { toolboxes(ToolboxPlace($0)) },
            place: path, file: file,
            isTaken: isTaken)
    }

    /// The language of the course that one stands in, where nobody asked for another.
    private var offeredLanguage: Language? {
        app.requested == nil ? app.library.here.map(\.language).flatMap { $0.isSpoken ? $0 : nil } : nil
    }

    private func isTaken(_ path: String) -> Bool {
        app.environment.files.isFile(path) || app.environment.files.names(path) != nil
    }

    /// The toolbox that a script of its course and language finds its tools in.
    func toolbox(_ script: Script) -> Toolbox { toolbox(ToolboxPlace(script)) }

    private func toolbox(_ place: ToolboxPlace) -> Toolbox {
        folder(place).map(app.library.toolbox(of:)) ?? app.library.toolbox(place.language)
    }

    /// What decides where a script finds its tools.
    private struct ToolboxPlace: Hashable {
        let course: String?
        let language: Language

        init(_ script: Script) { (course, language) = (script.course?.plainLetters, script.language) }
    }

    /// The folder of a course that is at hand.
    private func folder(_ place: ToolboxPlace) -> CourseFolder? {
        guard let course = place.course else { return nil }
        return app.library.courses(place.language).first {
            $0.language == place.language && app.library.title(of: $0).plainLetters == course
        }
    }

    /// The folder of the script's course, unless it came with the program.
    private func ownFolder(_ script: Script) -> String? {
        folder(ToolboxPlace(script)).map(\.path).flatMap { isOwn($0) ? $0 : nil }
    }

    private func isOwn(_ path: String) -> Bool {
        path.hasPrefix(root + "/") || !app.library.shelves.contains { path.hasPrefix($0 + "/") }
    }

    private func course(_ folder: CourseFolder, isHere: Bool) -> DraftContext.Course {
        let document = folder.sessions.first.flatMap { app.library.course(of: $0) }
        let build = document?.phases(as: nil).map { "\($0.title) \($0.minutes)" } ?? []
        return DraftContext.Course(
            title: app.library.title(of: folder), phases: build.isEmpty ? nil : build.joined(separator: ", "),
            numbers: folder.sessions.compactMap(\.number), sessions: document?.sessions,
            isHere: isHere, hasUserLeads: Rule.named("no-user-representative")?.holds(in: document) ?? false)
    }

    private func name(_ script: Script) -> String { "\(script.session ?? 1)-\(Self.slug(script.title)).md" }

    /// Letters and digits in lower case with hyphens between them, without æ, ø and å.
    static func slug(_ text: String) -> String {
        let words = text.plainLetters.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let slug = words.joined(separator: "-")
        return slug.isEmpty ? "skript" : String(slug.prefix(60))
    }
}

/// What was worked out once for each key.
private final class Kept<Key: Hashable, Value> {
    private var values: [Key: Value] = [:]
    private let make: (Key) -> Value

    init(_ make: @escaping (Key) -> Value) { self.make = make }

    func callAsFunction(_ key: Key) -> Value {
        if let value = values[key] { return value }
        let value = make(key)
        values[key] = value
        return value
    }
}
