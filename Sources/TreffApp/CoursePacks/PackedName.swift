import Basics

/// A path in somebody else's pack, taken apart and held to what is safe to make of it.
struct PackedName: Equatable {
    /// The folders and the file, from the top of the pack.
    let parts: [String]

    var path: String { parts.joined(separator: "/") }

    /// Why a path is refused.
    enum Fault: Error, Equatable {
        /// It leads out of the folder that it is unpacked in: `..`, an absolute path, a drive.
        case leaves
        /// It has control characters, or a backslash, which is a folder on some machines and a letter on others.
        case unclear
        /// It is longer than file systems take, or lies too deep.
        case tooLong
    }

    /// Reads a path; a slash at its end is that of a folder.
    init(_ path: String) throws(Fault) {
        guard !path.contains("\\"), path.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
            throw path.contains("..\\") || path.hasPrefix("\\") ? .leaves : .unclear
        }
        let isDrive = path.dropFirst().first == ":" && path.first?.isLetter == true
        guard !path.hasPrefix("/"), !isDrive else { throw .leaves }
        parts = path.split(separator: "/").map(String.init).filter { $0 != "." }
        guard !parts.contains("..") else { throw .leaves }
        guard parts.count <= Self.deepest, parts.allSatisfy({ $0.utf8.count <= Self.longest }) else { throw .tooLong }
    }

    /// Folders below each other.
    private static let deepest = 10
    /// Bytes of a name (NAME_MAX of Linux is 255; some are added while a file is written).
    private static let longest = 220

    /// Whether a machine has put it there, and no person: folders of Macs, pictures of Windows, hidden files.
    var isLitter: Bool {
        parts.contains { $0.hasPrefix(".") || Self.litter.contains($0.lowercased()) }
    }

    private static let litter: Set = ["__macosx", "thumbs.db", "desktop.ini", "icon\r"]

    /// What is the same name on machines that do not tell capitals apart.
    var key: String { path.lowercased() }
}
