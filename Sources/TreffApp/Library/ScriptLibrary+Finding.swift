import Basics
import Facilitation
import Languages

/// What a name leads to.
enum Found<Value> {
    case none
    case one(Value)
    /// Which one is meant is not for the program to guess.
    case several([Value])

    /// All of them.
    var all: [Value] {
        switch self {
        case .none: []
        case .one(let value): [value]
        case .several(let values): values
        }
    }

    /// The only one.
    var only: Value? { if case .one(let value) = self { value } else { nil } }

    init(_ values: [Value]) {
        self = values.count > 1 ? .several(values) : values.first.map { .one($0) } ?? .none
    }
}

extension ScriptLibrary {
    /// The script that an argument names: a path, an id such as `mestringstreff/1`, or a number alone in the course that one
    /// stands in, or where only one course has such a session.
    ///
    /// - Parameters:
    ///   - asked: The language that was asked for: courses that have it come before those that have not.
    ///   - usual: The language that a course is taken in where nobody asked.
    func find(_ argument: String, asked: Language? = nil, usual: Language? = nil) -> Found<ScriptFile> {
        let path = FilePath.join(folder, argument)
        if files.isFile(path) { return .one(ScriptFile(path: path, files: files)) }
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let number = parts.last.flatMap({ wholeNumber($0) }) else { return .none }
        let courses = courses
        if parts.count == 1, let here,
            let session = session(number, in: courses.filter { $0.id == here.id }, asked ?? here.language).first
        {
            return .one(session)
        }
        let named = parts.count == 1 ? courses : self.courses(named: String(parts[0]), among: courses)
        let spoken = named.filter { course in asked.map { course.version(in: $0) != nil } ?? false }
        return Found(session(number, in: spoken.isEmpty ? named : spoken, asked ?? usual))
    }

    /// The only script that an argument names; `nil` where there are several.
    func find(_ argument: String, language: Language?) -> ScriptFile? { find(argument, asked: language).only }

    /// The course that an argument names: an id, a title, or the path of its folder; without one, the course that one stands
    /// in, or the only one.
    func findCourse(_ argument: String?) -> Found<CourseAtHand> {
        let courses = courses
        guard let argument else {
            let own = here.map { here in courses.filter { $0.versions.contains { $0.path == here.path } } } ?? []
            return Found(own.isEmpty ? courses : own)
        }
        let path = FilePath.plain(FilePath.join(folder, argument))
        if files.names(path) != nil, let found = ScriptLibrary(shelves: [], files: files, folder: path).courseAround {
            return .one(found)
        }
        return Found(self.courses(named: argument, among: courses))
    }

    /// The course that one stands in, or the only one below, with its other languages.
    private var courseAround: CourseAtHand? {
        let courses = courses
        if let here { return courses.first { $0.versions.contains { $0.path == here.path } } }
        return courses.count == 1 ? courses.first : nil
    }

    /// The sessions with a number, one of each course, in the best language that has it. Copies of a file count once.
    private func session(_ number: Int, in courses: [CourseAtHand], _ language: Language?) -> [ScriptFile] {
        let sessions = courses.compactMap { course in
            course.versions(preferring: language).lazy.compactMap { $0.sessions.first { $0.number == number } }.first
        }
        guard sessions.count > 1 else { return sessions }
        var seen: Set<[UInt8]> = []
        return sessions.filter {
            seen.insert((try? files.read($0.path, Self.sizeLimit)) ?? Array($0.path.utf8)).inserted
        }
    }

    /// The courses with an id or, where none has it, with a title.
    private func courses(named name: String, among courses: [CourseAtHand]) -> [CourseAtHand] {
        let plain = name.plainLetters
        let byID = courses.filter { $0.id.plainLetters == plain }
        guard byID.isEmpty else { return byID }
        return courses.filter { course in course.versions.contains { title(of: $0).plainLetters == plain } }
    }

    /// The toolbox that a script finds its tools in: its course's own, the one above it, and then the library's.
    ///
    /// - Parameter written: The language that the script is written in, for one that lies in no course.
    func toolbox(for script: ScriptFile, written: Language? = nil) -> Toolbox {
        toolbox(at: FilePath(script.path).folder, script.language ?? written ?? .nb)
    }

    /// The toolbox of the documents in a folder.
    func toolbox(at folder: String, _ language: Language) -> Toolbox {
        toolbox(language, near: [folder, FilePath(folder).folder])
    }

    /// The toolbox of a course.
    func toolbox(of course: CourseFolder) -> Toolbox {
        let folders = [course.path] + (course.document.map { [FilePath($0).folder] } ?? [])
        return toolbox(course.language, near: folders + [FilePath(course.path).folder])
    }

    /// The toolbox of whoever asks without a script: of the course that one stands in, then the library's, and then what
    /// the other courses have of their own.
    func toolbox(_ language: Language) -> Toolbox {
        let own = here.map { [$0.path, FilePath($0.path).folder] } ?? []
        let courses = courses.compactMap { $0.versions(preferring: language).first?.path }
        return toolbox(language, near: own + [folder], after: courses)
    }

    private func toolbox(_ language: Language, near: [String], after: [String] = []) -> Toolbox {
        let roots = roots
        let shelved = language.fallbacks.first { language in
            roots.contains { files.names("\($0)/\(language.tag)") != nil }
        }
        var seen: Set<String> = []
        let bases = near + roots.map { "\($0)/\((shelved ?? language).tag)" } + after
        return Toolbox(bases: bases.filter { seen.insert($0).inserted }, files: files)
    }
}
