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
        let data = app.environment.variable("XDG_DATA_HOME").flatMap { $0.isEmpty ? nil : $0 }
        return (data ?? (app.environment.variable("HOME") ?? ".") + "/.local/share") + "/treff/scripts"
    }

    /// The path of a session: `<language>/<course>/<number>-<title>.md`, with `~` for the home folder.
    func path(_ script: Script) -> String {
        let course = Self.slug(
            script.course ?? Texts(language: script.language)(Message("own", context: "folder of courses")))
        let path = "\(root)/\(script.language.tag)/\(course)/\(name(script))"
        return path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path
    }

    private var home: String { app.environment.variable("HOME") ?? "~" }

    /// The file that an answer means.
    func file(_ answer: String, _ script: Script) -> String {
        let path = FilePath.join(app.environment.folder(), answer.hasPrefix("~/") ? home + answer.dropFirst() : answer)
        if path.hasSuffix("/") { return path + name(script) }
        if app.environment.files.names(path) != nil { return "\(path)/\(name(script))" }
        return path.lowercased().hasSuffix(".md") ? path : path + ".md"
    }

    /// What a draft is offered and held against. The library is read when it is needed, and then kept.
    var context: DraftContext {
        let toolboxes = Kept { app.library.toolbox($0).known }
        let courses = Kept { app.library.courses($0).map(course) }
        return DraftContext(
            courses: courses.callAsFunction, toolbox: toolboxes.callAsFunction, place: path, file: file,
            isTaken: { app.environment.files.isFile($0) || app.environment.files.names($0) != nil })
    }

    private func course(_ folder: CourseFolder) -> DraftContext.Course {
        let document = folder.sessions.first.flatMap { app.library.course(of: $0) }
        let build = document?.build.map { "\($0.title) \($0.minutes)" } ?? []
        return DraftContext.Course(
            title: app.library.title(of: folder), phases: build.isEmpty ? nil : build.joined(separator: ", "),
            numbers: folder.sessions.compactMap(\.number),
            hasUserLeads: Rule.named("no-user-representative")?.holds(in: document) ?? false)
    }

    private func name(_ script: Script) -> String { "\(script.session ?? 1)-\(Self.slug(script.title)).md" }

    /// Letters and digits in lower case with hyphens between them, without æ, ø and å.
    static func slug(_ text: String) -> String {
        let words = text.plainLetters.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let slug = words.joined(separator: "-")
        return slug.isEmpty ? "skript" : String(slug.prefix(60))
    }
}

/// What was worked out for a language once.
private final class Kept<Value> {
    private var values: [Language: Value] = [:]
    private let make: (Language) -> Value

    init(_ make: @escaping (Language) -> Value) { self.make = make }

    func callAsFunction(_ language: Language) -> Value {
        if let value = values[language] { return value }
        let value = make(language)
        values[language] = value
        return value
    }
}
