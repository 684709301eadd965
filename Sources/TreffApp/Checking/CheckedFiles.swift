import Basics
import Facilitation
import Languages
import ScriptFormat

/// The documents that the arguments of a check name.
struct CheckedFiles {
    /// The documents, in the order of the arguments, and in a folder by name.
    private(set) var documents: [Entry] = []
    /// Where each path stands among them.
    private var indices: [String: Int] = [:]
    /// Arguments that name nothing.
    private(set) var missing: [String] = []

    struct Entry: Equatable, Sendable {
        var path: String
        /// Whether it was named itself, so that it is told even when it is no script at all.
        var isNamed: Bool
    }

    /// Where was looked, when no argument said so.
    private(set) var place: Place?

    /// Where is looked for what no argument names.
    enum Place: Equatable {
        /// The folder that one stands in.
        case here(String)
        /// The folders of the scripts at hand, since there are none where one stands.
        case atHand([String])
    }

    /// How many folders below the one that one stands in are gone through, and how deep: a home folder has very many.
    private static let (mostFolders, deepest) = (300, 3)

    init(app: App, arguments: [String]) {
        let files = app.environment.files
        let library = app.library
        guard !arguments.isEmpty else {
            let here = app.environment.folder()
            var left = Self.mostFolders
            walk(here, files, depth: Self.deepest, folders: &left)
            place = .here(here)
            guard !documents.contains(where: { Self.isOfTreff($0.path, files) }) else { return }
            (documents, indices) = ([], [:])
            place = .atHand(library.roots)
            for root in library.roots { walk(root, files) }
            return
        }
        for name in arguments {
            let path = FilePath.plain(FilePath.join(app.environment.folder(), name))
            if files.names(path) != nil {
                walk(path, files)
            } else if files.isFile(path) {
                add(path, isNamed: true)
            } else if let file = library.find(name, language: app.requested) {
                add(file.path, isNamed: true)
            } else {
                let courses = library.findCourse(name).all.compactMap { $0.versions(preferring: app.requested).first }
                if courses.isEmpty { missing.append(name) }
                for course in courses {
                    walk(course.path, files)
                    for session in course.sessions { add(session.path, isNamed: false) }
                }
            }
        }
    }

    /// Whether a file is a document of treff's, by its place and name or else by what stands in it.
    private static func isOfTreff(_ path: String, _ files: FileReading) -> Bool {
        let path = (file: path, name: FilePath(path).name, folder: FilePath(FilePath(path).folder).name)
        if CourseFolder.documentNames.contains(path.name) || ScriptFile.number(path.name) != nil { return true }
        if Toolbox.folders.contains(path.folder) { return true }
        return (try? files.read(path.file, ScriptLibrary.sizeLimit)).map { DocumentReader.kind(of: $0) != nil } ?? false
    }

    /// Adds a file, once however often it is reached.
    private mutating func add(_ path: String, isNamed: Bool) {
        if let index = indices[path] {
            documents[index].isNamed = documents[index].isNamed || isNamed
        } else {
            indices[path] = documents.count
            documents.append(Entry(path: path, isNamed: isNamed))
        }
    }

    /// A link to a folder is not gone into: it may lead round, or to files that nobody asked about.
    ///
    /// - Parameters:
    ///   - depth: How many folders below this one are gone into.
    ///   - folders: How many more may be gone through at all.
    private mutating func walk(_ folder: String, _ files: FileReading, depth: Int, folders: inout Int) {
        folders -= 1
        for name in files.names(folder) ?? [] where !name.hasPrefix(".") {
            let path = FilePath.join(folder, name)
            if name.hasSuffix(".md") {
                add(path, isNamed: false)
            } else if depth > 0, folders > 0, files.kind(path) == .folder {
                walk(path, files, depth: depth - 1, folders: &folders)
            }
        }
    }

    private mutating func walk(_ folder: String, _ files: FileReading) {
        var folders = Int.max
        walk(folder, files, depth: .max, folders: &folders)
    }
}
