import Basics
import Facilitation
import Languages

/// Where a session script is, and what its place says of it.
struct ScriptFile: Equatable {
    let path: String
    /// `mestringstreff/1`, or the path of a file that lies in no course.
    let id: String
    /// The number that the file's name begins with.
    let number: Int?
    /// The language of the folder that the course lies in.
    let language: Language?

    /// A file that was named by its path.
    init(path: String, files: FileReading) {
        self.path = path
        number = Self.number(FilePath(path).name)
        let course = FilePath(path).folder
        language = Language(offered: FilePath(FilePath(course).folder).name)
        let isInCourse = language != nil && number != nil
        id = isInCourse ? "\(FilePath(course).name)/\(number ?? 0)" : path
    }

    /// A session of a course.
    init(path: String, course: String, number: Int, language: Language) {
        self.path = path
        self.number = number
        self.language = language
        id = "\(course)/\(number)"
    }

    /// The number that a name such as `3-kommunikasjon.md` begins with.
    static func number(_ name: String) -> Int? {
        guard name.hasSuffix(".md") else { return nil }
        return wholeNumber(name.prefix { $0.isASCII && $0.isNumber })
    }
}

/// A course on disk.
struct CourseFolder: Equatable {
    let id: String
    let path: String
    /// Its sessions, by number.
    private(set) var sessions: [ScriptFile]
    /// The course's own document, if it has one.
    private(set) var document: String?

    /// What a course's own document is called.
    static let documentNames = ["course.md", "kurs.md"]

    init(id: String, path: String, language: Language, files: FileReading) {
        self.id = id
        self.path = path
        let names = files.names(path) ?? []
        sessions = names.compactMap { name in
            ScriptFile.number(name).map {
                ScriptFile(path: "\(path)/\(name)", course: id, number: $0, language: language)
            }
        }.sorted { ($0.number ?? 0) < ($1.number ?? 0) }
        document = Self.documentNames.first(where: names.contains).map { "\(path)/\($0)" }
    }

    /// Adds what another folder has of the same course, and this one has not.
    mutating func add(_ other: CourseFolder) {
        let own = Set(sessions.map(\.number))
        sessions = (sessions + other.sessions.filter { !own.contains($0.number) })
            .sorted { ($0.number ?? 0) < ($1.number ?? 0) }
        document = document ?? other.document
    }
}
