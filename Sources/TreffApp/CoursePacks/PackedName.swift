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
        let invisible: Set<Unicode.GeneralCategory> = [.control, .format]
        guard !path.contains("\\"),
            !path.unicodeScalars.contains(where: { invisible.contains($0.properties.generalCategory) })
        else { throw path.contains("..\\") || path.hasPrefix("\\") ? .leaves : .unclear }
        let isDrive = path.dropFirst().first == ":" && path.first?.isLetter == true
        guard !path.hasPrefix("/"), !isDrive else { throw .leaves }
        parts = path.split(separator: "/").map(Self.composed).filter { $0 != "." }
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

    /// A name as people type it: Macs write `å` as an `a` and a ring (Unicode's NFD), which is another name on a disk here.
    private static func composed(_ name: Substring) -> String {
        var letters = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            guard let last = letters.last, let whole = whole[[last, scalar]] else {
                letters.append(scalar)
                continue
            }
            letters.removeLast()
            letters.append(whole)
        }
        return String(letters)
    }

    /// The letters of the languages around here, by the two that each is taken apart into.
    private static let whole: [[Unicode.Scalar]: Unicode.Scalar] = {
        let marks: [(mark: Unicode.Scalar, plain: String, whole: String)] = [
            ("\u{30A}", "aA", "åÅ"), ("\u{308}", "aouAOU", "äöüÄÖÜ"), ("\u{301}", "eoEO", "éóÉÓ"),
            ("\u{300}", "aeoAEO", "àèòÀÈÒ"), ("\u{302}", "eoEO", "êôÊÔ"),
        ]
        let pairs = marks.flatMap { mark, plain, whole in
            zip(plain.unicodeScalars, whole.unicodeScalars).map { ([$0, mark], $1) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()
}
