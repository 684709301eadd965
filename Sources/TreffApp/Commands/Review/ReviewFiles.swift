import Basics
import Facilitation

/// The records that the arguments of a review name.
struct ReviewFiles {
    /// The files, in the order of the arguments, and in a folder by name.
    let paths: [String]
    /// Whether one record was named by its file.
    let isOneRecord: Bool

    init(app: App, arguments: [String]) {
        let names = arguments.isEmpty ? [app.records] : arguments
        let files = app.environment.files
        var paths: [String] = []
        var folders = 0
        for name in names {
            let path = FilePath.join(app.environment.folder(), name)
            if let entries = files.names(path) {
                folders += 1
                paths += entries.filter(Self.isRecordName).map { "\(path)/\($0)" }
            } else {
                paths.append(app.recordPath(name))
            }
        }
        self.paths = paths
        isOneRecord = paths.count == 1 && folders == 0
    }

    /// Whether a file in a folder may be a record; hidden files and copies of damaged ones are not.
    private static func isRecordName(_ name: String) -> Bool {
        name.hasSuffix(".json") && !name.hasPrefix(".") && !name.contains(".damaged-")
    }
}
