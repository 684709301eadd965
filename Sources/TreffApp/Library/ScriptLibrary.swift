import Basics
import Facilitation
import Languages
import ScriptFormat

/// The scripts at hand: folders with a folder for each language, and in it courses, a toolbox and methods.
struct ScriptLibrary {
    /// The folders, the first one first.
    let roots: [String]
    let files: FileReading
    /// The folder that paths are relative to.
    let folder: String

    /// No script is larger; what is larger is refused before it is read.
    static let sizeLimit = 4 << 20

    /// The scripts at hand.
    ///
    /// - Parameter scripts: The folder of `--scripts`, which comes first.
    init(in environment: Environment, scripts: String?) {
        self.init(roots: Self.roots(environment, scripts), files: environment.files, folder: environment.folder())
    }

    init(roots: [String], files: FileReading, folder: String) {
        self.roots = roots
        self.files = files
        self.folder = folder
    }

    /// `--scripts`, then the user's own folder, then what ships with the program.
    private static func roots(_ environment: Environment, _ scripts: String?) -> [String] {
        func value(_ name: String) -> String? { environment.variable(name).flatMap { $0.isEmpty ? nil : $0 } }
        let data = value("XDG_DATA_HOME") ?? value("HOME").map { $0 + "/.local/share" }
        var candidates = [scripts, data.map { $0 + "/treff/scripts" }].compactMap { $0 }
        // Beside the program when it is installed, and above it when it was just built.
        var place = environment.executable().map { FilePath($0).folder } ?? environment.folder()
        candidates.append(FilePath(place).folder + "/share/treff/Scripts")
        while place != "/", place != "." {
            candidates.append(place + "/Scripts")
            place = FilePath(place).folder
        }
        var seen: Set<String> = []
        return candidates.filter { folder in
            seen.insert(folder).inserted
                && Language.spoken.contains { environment.files.names(folder + "/" + $0.tag) != nil }
        }
    }

    /// The sessions of all courses in a language, by course.
    ///
    /// A course hides one of the same name in a later folder. But sessions without a course's document are additions: they
    /// take the place of those with their numbers, and the others stay.
    func courses(_ language: Language) -> [CourseFolder] {
        let language = shelved(language)
        var courses: [CourseFolder] = []
        for root in roots {
            let base = "\(root)/\(language.tag)"
            for name in files.names(base) ?? [] where !["toolbox", "methods"].contains(name) {
                let course = CourseFolder(id: name, path: "\(base)/\(name)", language: language, files: files)
                if let known = courses.firstIndex(where: { $0.id == name }) {
                    if courses[known].document == nil { courses[known].add(course) }
                } else if !course.sessions.isEmpty {
                    courses.append(course)
                }
            }
        }
        return courses
    }

    /// The script that an argument names: a path, an id such as `mestringstreff/1`, or a number when there is only one
    /// course. Without a wanted language, bokmål is looked through first.
    func find(_ argument: String, language: Language?) -> ScriptFile? {
        let path = FilePath.join(folder, argument)
        if files.isFile(path) { return ScriptFile(path: path, files: files) }
        let languages =
            language.map { first in [first] + Language.spoken.filter { $0 != first } } ?? Language.spoken
        for language in languages {
            let courses = courses(language)
            let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
            let number = parts.last.flatMap { wholeNumber($0) }
            let course =
                parts.count == 1
                ? (courses.count == 1 ? courses.first : nil) : courses.first { $0.id == parts[0].lowercased() }
            if let number, parts.count <= 2, let session = course?.sessions.first(where: { $0.number == number }) {
                return session
            }
        }
        return nil
    }

    /// The language whose folders serve another: itself, or the first that it falls back to and that has one.
    private func shelved(_ language: Language) -> Language {
        language.fallbacks.first { language in roots.contains { files.names("\($0)/\(language.tag)") != nil } }
            ?? language
    }

    /// The toolbox that a script finds its tools in: beside it, above it, and then the library's.
    func toolbox(for script: ScriptFile) -> Toolbox {
        let courseFolder = FilePath(script.path).folder
        let near = [courseFolder, FilePath(courseFolder).folder]
        return toolbox(script.language ?? .nb, near: near)
    }

    /// The toolbox of a language.
    func toolbox(_ language: Language, near: [String] = []) -> Toolbox {
        let language = shelved(language)
        let bases = near + roots.map { "\($0)/\(language.tag)" }
        return Toolbox(bases: bases, files: files)
    }
}
