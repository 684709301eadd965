import Basics

/// The files that a check depends on: the documents, the courses' own, and the tools and methods that they can name.
struct WatchedFiles {
    let app: App
    let arguments: [String]

    /// What the files are like now.
    func look() -> SettledChange.Look {
        let files = app.environment.files
        let library = app.anew.library
        var look: SettledChange.Look = [:]
        func add(_ path: String) {
            if look[path] == nil { look[path] = files.stamp(path) }
        }
        var folders: Set<String> = []
        for entry in CheckedFiles(app: app, arguments: arguments).documents {
            add(entry.path)
            let folder = FilePath(entry.path).folder
            guard folders.insert(folder).inserted else { continue }
            for name in CourseFolder.documentNames { add("\(folder)/\(name)") }
            for path in library.toolbox(for: ScriptFile(path: entry.path, files: files)).paths { add(path) }
        }
        return look
    }
}

/// Tells when files that were looked at again and again have changed and have come to rest.
///
/// An editor may write a file in several steps, and a half-written script has faults that nobody made. So a change counts
/// when two looks in a row saw the same.
struct SettledChange {
    /// What the files were like at each look, by path.
    typealias Look = [String: FileStamp]

    private var known: Look
    private var last: Look

    /// Starts from files that are known.
    init(_ look: Look) {
        known = look
        last = look
    }

    /// The paths of files that were written, came or went since the last change that was told; empty while there are
    /// none, or while they still change.
    mutating func changes(_ look: Look) -> Set<String> {
        defer { last = look }
        guard look == last, look != known else { return [] }
        let paths = Set(look.keys).union(known.keys).filter { look[$0] != known[$0] }
        known = look
        return paths
    }
}
