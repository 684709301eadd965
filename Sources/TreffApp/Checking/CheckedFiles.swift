import Basics
import Facilitation

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

    init(app: App, arguments: [String]) {
        let files = app.environment.files
        let library = app.library
        let names = arguments.isEmpty ? library.roots : arguments
        if arguments.isEmpty { addFiles(in: app.environment.folder(), files) }
        for name in names {
            let path = FilePath.plain(FilePath.join(app.environment.folder(), name))
            if files.names(path) != nil {
                walk(path, files)
            } else if files.isFile(path) {
                add(path, isNamed: true)
            } else if let file = library.find(name, language: app.requested) {
                add(file.path, isNamed: true)
            } else {
                missing.append(name)
            }
        }
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

    /// The documents that lie right in a folder.
    private mutating func addFiles(in folder: String, _ files: FileReading) {
        for name in files.names(folder) ?? [] where name.hasSuffix(".md") && !name.hasPrefix(".") {
            add("\(folder)/\(name)", isNamed: false)
        }
    }

    private mutating func walk(_ folder: String, _ files: FileReading) {
        for name in files.names(folder) ?? [] where !name.hasPrefix(".") {
            let path = "\(folder)/\(name)"
            if name.hasSuffix(".md") {
                add(path, isNamed: false)
            } else if files.names(path) != nil {
                walk(path, files)
            }
        }
    }
}
