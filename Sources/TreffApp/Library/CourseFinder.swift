import Basics
import Facilitation
import Languages
import ScriptFormat

/// Finds the courses in a folder, however they are arranged there.
///
/// A course is a folder with sessions or with a course's own document. It lies in a folder for its language, or has a folder for
/// each language in it, or does without; then its documents say the language.
struct CourseFinder {
    let files: FileReading
    /// Whether the folder is kept for scripts. Elsewhere a name alone makes no course: something in it must read as one, and
    /// fewer folders are looked into.
    let isForScripts: Bool

    /// How many folders are looked into within one: somebody may stand in a folder with thousands.
    private static let breadth = 400

    /// How many names a folder with a course may have, where nothing says that it is one: what has more is not read to its end.
    private static let most = 1000

    /// What lies beside sessions and is no course.
    private static let shelves: Set = ["toolbox", "methods"]

    /// The courses at a folder and below it, by name; one for each language.
    func courses(in folder: String) -> [CourseFolder] { courses(in: folder, levels: 3, isTop: true) }

    private func courses(in folder: String, levels: Int, isTop: Bool) -> [CourseFolder] {
        guard let names = isTop ? files.names(folder) : names(in: folder) else { return [] }
        if let course = course(at: folder, names) {
            // A course in one language may have the others in folders of their own.
            return [course]
                + names.filter { CoursePlace.language($0) != nil }.compactMap { self.course(at: "\(folder)/\($0)") }
        }
        guard levels > 0 else { return [] }
        let isWide = isTop || isForScripts || CoursePlace.language(FilePath(folder).name) != nil
        let inner = names.lazy.filter { name in
            !name.hasPrefix(".") && !name.hasSuffix(".md") && !Self.shelves.contains(name)
                && (isWide || CoursePlace.language(name) != nil)
        }
        return inner.prefix(Self.breadth).flatMap { name in
            courses(in: FilePath(folder: folder, name: name).text, levels: levels - 1, isTop: false)
        }
    }

    private func names(in folder: String) -> [String]? { files.listing(folder, isForScripts ? .max : Self.most) }

    /// The course whose folder this is; `nil` where it is none.
    func course(at folder: String) -> CourseFolder? {
        names(in: folder).flatMap { course(at: folder, $0) }
    }

    private func course(at folder: String, _ names: [String]) -> CourseFolder? {
        let place = CoursePlace(of: folder)
        let isNamed = CourseFolder.documentNames.contains(where: names.contains)
        let sessions = names.filter { ScriptFile.number($0) != nil }
        guard isNamed || !sessions.isEmpty else { return nil }
        let language =
            isForScripts && place.language != nil ? place.language : written(in: folder, isNamed, sessions)
        guard let language else { return nil }
        return CourseFolder(id: place.id, path: folder, language: place.language ?? language, names: names)
    }

    /// The language of the course's document, or else of the first session that can be read.
    private func written(in folder: String, _ isNamed: Bool, _ sessions: [String]) -> Language? {
        if isNamed, let language = CourseFolder.documentLanguage(at: folder, files) { return language }
        return sessions.prefix(3).lazy.compactMap { name -> Language? in
            guard let bytes = try? files.read("\(folder)/\(name)", ScriptLibrary.sizeLimit) else { return nil }
            return ScriptReader.headings(bytes)?.language
        }.first
    }
}
