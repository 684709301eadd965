import Basics
import Facilitation
import Languages

/// What comes out of a pack: each course in each language, with the folder that it gets and the files in it.
struct CourseInstallation {
    /// A course in one language.
    struct Part: Equatable {
        let id: String
        let title: String
        let language: Language
        /// `<scripts>/<language>/<course>`.
        let folder: String
        /// The contents by path within the folder.
        var files: [String: [UInt8]]
    }

    let parts: [Part]
    /// The files of the pack that belong to no course, by path.
    let others: [String]

    /// Finds the courses of a pack.
    ///
    /// - Parameters:
    ///   - name: What the pack is called, for a course that lies in it without a folder.
    ///   - root: The folder for scripts that it comes to.
    init(_ pack: CoursePack, named name: String, into root: String) {
        let id = Self.id(name)
        // A pack that is called after a language would be taken for its folder.
        let top = "/pack/" + (CoursePlace.language(id) == nil ? id : "kurs-\(id)")
        let reading = pack.reading(at: top)
        let place = Self.entered(top, reading)
        let library = ScriptLibrary(shelves: [], files: reading, folder: place)
        let found = CourseFinder(files: reading, isForScripts: false).courses(in: place)
        var used: Set<String> = []
        var parts: [Part] = []
        for course in found {
            let id = Self.id(course.id)
            var part = Part(
                id: id, title: library.title(of: course), language: course.language,
                folder: "\(root)/\(course.language.tag)/\(id)", files: [:])
            let inner = found.map(\.path).filter { $0.hasPrefix(course.path + "/") }
            for (path, bytes) in pack.files {
                let whole = "\(top)/\(path)"
                guard !inner.contains(where: { whole.hasPrefix($0 + "/") }),
                    let target = Self.target(whole, course)
                else { continue }
                used.insert(path)
                // What the course has itself comes before what it shares.
                if part.files[target] == nil || whole.hasPrefix(course.path + "/") { part.files[target] = bytes }
            }
            parts.append(part)
        }
        self.parts = parts.sorted { ($0.id, $0.folder) < ($1.id, $1.folder) }
        others = pack.files.keys.filter { !used.contains($0) }.sorted()
    }

    /// Where a file of the pack goes in a course's folder; `nil` for what is not the course's. The toolbox that lies beside
    /// the course, or above its languages, becomes its own, and so does a licence.
    private static func target(_ path: String, _ course: CourseFolder) -> String? {
        if path.hasPrefix(course.path + "/") { return String(path.dropFirst(course.path.count + 1)) }
        let root = CoursePlace(of: course.path).root
        for folder in [FilePath(course.path).folder, root] where path.hasPrefix(folder + "/") {
            let rest = String(path.dropFirst(folder.count + 1))
            if rest.hasPrefix("toolbox/") || rest.hasPrefix("methods/") || isLicence(rest) { return rest }
        }
        return nil
    }

    private static func isLicence(_ name: String) -> Bool {
        ["license", "licence", "lisens", "license.md", "license.txt", "licence.txt"].contains(name.lowercased())
    }

    /// The folder that all is in: what is packed with its folder has it alone at the top.
    private static func entered(_ top: String, _ reading: FileReading) -> String {
        var place = top
        while let names = reading.names(place), names.count == 1, reading.names("\(place)/\(names[0])") != nil,
            CoursePlace.language(names[0]) == nil
        {
            place += "/" + names[0]
        }
        return place
    }

    /// A course's id from a folder's or a file's name, without what copying and downloading put behind it.
    private static func id(_ name: String) -> String {
        var name = name.hasSuffix(".zip") ? String(name.dropLast(4)) : name
        if name.last == ")", let open = name.lastIndex(of: "("),
            wholeNumber(name[name.index(after: open)...].dropLast()) != nil
        {
            name = String(name[..<open]).trimmed
        }
        for ending in ["-main", "-master", " - kopi", " - Copy"] where name.hasSuffix(ending) {
            name = String(name.dropLast(ending.count))
        }
        return NewScriptPlace.slug(name)
    }
}
