/// A path as a folder and a name in it.
public struct FilePath: Equatable, Sendable {
    /// The folder; `.` for a bare name.
    public let folder: String
    public let name: String

    /// Divides a path at its last slash; slashes at its end count for nothing.
    public init(_ path: String) {
        var path = Substring(path)
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path = path.dropLast() }
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
            folder = "."
            name = String(path)
            return
        }
        let above = path[..<slash]
        folder = above.isEmpty ? "/" : String(above)
        name = String(path[path.utf8.index(after: slash)...])
    }

    /// Puts a name into a folder.
    public init(folder: String, name: String) {
        self.folder = folder
        self.name = name
    }

    public var text: String { folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name }

    /// A hidden companion of the file in the same folder.
    public func companion(_ ending: String) -> String { FilePath(folder: folder, name: ".\(name).\(ending)").text }

    /// A path without parts that say nothing: `a/./b/` is `a/b`.
    public static func plain(_ path: String) -> String {
        (path.hasPrefix("/") ? "/" : "") + path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }

    /// A path as seen from a folder.
    public static func join(_ folder: String, _ path: String) -> String {
        path.hasPrefix("/") ? path : (folder == "/" ? "" : folder) + "/" + path
    }
}
