import Basics
import Facilitation
import Languages
import ScriptFormat

/// A course on disk, in one language.
struct CourseFolder: Equatable {
    let id: String
    let path: String
    let language: Language
    /// Its sessions, by number.
    private(set) var sessions: [ScriptFile]
    /// The course's own document, if it has one.
    private(set) var document: String?

    /// What a course's own document is called.
    static let documentNames = ["course.md", "kurs.md"]

    init(id: String, path: String, language: Language, names: [String]) {
        self.id = id
        self.path = path
        self.language = language
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

    /// The language that the course's document in a folder says; `nil` where there is none, or it is no course.
    static func documentLanguage(at folder: String, _ files: FileReading) -> Language? {
        let path = documentNames.lazy.map { FilePath(folder: folder, name: $0).text }.first(where: files.isFile)
        guard let path, let bytes = try? files.read(path, ScriptLibrary.sizeLimit) else { return nil }
        return CourseReader.read(bytes, id: "").value?.language
    }
}

/// What a folder's place says of a course in it: `<language>/<course>`, `<course>/<language>` or `<course>`.
struct CoursePlace: Equatable {
    let path: String
    /// The course's name among folders.
    let id: String
    /// The language that a folder is named for; `nil` where the course's own documents have to say it.
    let language: Language?
    /// The folder that the course's other languages lie in too.
    let root: String

    init(of path: String) {
        self.path = path
        let place = FilePath(path)
        let above = FilePath(place.folder)
        if let language = Self.language(above.name) {
            (id, self.language, root) = (place.name, language, above.folder)
        } else if let language = Self.language(place.name), !above.name.isEmpty {
            (id, self.language, root) = (above.name, language, place.folder)
        } else {
            (id, self.language, root) = (place.name, nil, place.folder)
        }
    }

    /// The language that a folder is named for: by a tag, such as `nb` or `en-GB`, or by its name.
    static func language(_ name: String) -> Language? {
        let parts = name.split { $0 == "-" || $0 == "_" }
        guard parts.count == 1 || parts.count == 2 && parts[1].count == 2 else { return nil }
        return Language(offered: name)
    }
}
