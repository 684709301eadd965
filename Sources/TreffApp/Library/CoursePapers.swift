import Basics
import Facilitation
import ScriptFormat

/// The papers of a course, in the folder `papers` beside its sessions.
struct CoursePapers {
    /// The course's folders, in the order that they are looked into.
    var folders: () -> [String] = { [] }
    var files: FileReading?

    /// The folder's name.
    static let folder = "papers"

    /// The page for hard moments.
    var hardMoments: Paper? { paper("hard-moments") }

    /// The few points that a leader of a session shows.
    func support(session: Int) -> Paper? { paper("support-\(session)") }

    private func paper(_ name: String) -> Paper? {
        folders().lazy.compactMap { folder in
            (try? files?.read("\(folder)/\(Self.folder)/\(name).md", ScriptLibrary.sizeLimit)).flatMap(PaperReader.read)
        }.first
    }
}

extension ScriptLibrary {
    /// The papers that go with a script: those beside it, and then those of its course in the languages that stand in for its own.
    func papers(of file: ScriptFile) -> CoursePapers {
        CoursePapers(
            folders: { [self] in
                let own = FilePath(file.path).folder
                let id = CoursePlace(of: own).id
                let versions = courses.first { $0.id == id }?.versions(preferring: file.language) ?? []
                return [own] + versions.map(\.path).filter { $0 != own }
            }, files: files)
    }
}
