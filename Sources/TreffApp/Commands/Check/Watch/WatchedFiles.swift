import Basics

/// The files that a check depends on: the documents, the courses' own, and the tools and methods that they can name.
struct WatchedFiles {
    let app: App
    let arguments: [String]

    /// What the files are like now.
    func look() -> SettledChange.Look {
        let files = app.environment.files
        let library = app.library
        var look: SettledChange.Look = [:]
        func add(_ path: String) {
            if look[path] == nil { look[path] = files.stamp(path) }
        }
        var folders: Set<String> = []
        for entry in CheckedFiles(app: app, arguments: arguments).documents {
            add(entry.path)
            let folder = PathParts.parent(entry.path)
            guard folders.insert(folder).inserted else { continue }
            for name in CourseFolder.documentNames { add("\(folder)/\(name)") }
            for path in library.toolbox(for: ScriptFile(path: entry.path, files: files)).paths { add(path) }
        }
        return look
    }
}
