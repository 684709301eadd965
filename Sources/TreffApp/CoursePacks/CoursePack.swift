import Archive
import Basics

/// The files of a course that somebody gives away, held to what is safe before any of it is written.
struct CoursePack {
    /// The contents by path, with `/` between folders.
    private(set) var files: [String: [UInt8]] = [:]
    /// Each path and each folder on the way, as machines see it that do not tell capitals apart.
    private var keys: [String: String] = [:]
    private var size = 0
    private var count = 0

    /// A course is some dozens of small documents; what is far beyond is a mistake, or no course.
    static let limits = ArchiveLimits(count: 2000, size: 64 << 20)

    /// Why a pack is refused.
    enum Refusal: Error, Equatable {
        case unreadable(path: String, FileProblem)
        case notAnArchive
        case archive(ArchiveProblem)
        case name(path: String, PackedName.Fault)
        /// A link, or a device.
        case link(path: String)
        /// Two names that are one on machines that do not tell capitals apart.
        case clash(String, String)
        case tooMany
        case tooLarge
    }

    /// Unpacks an archive in memory.
    init(archive bytes: [UInt8]) throws(Refusal) {
        guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAnArchive }
        let archive: Archive
        do throws(ArchiveProblem) {
            archive = try Archive(bytes, limits: Self.limits)
        } catch {
            throw error == .notAnArchive ? .archive(.damaged) : .archive(error)
        }
        for entry in archive.entries {
            guard let name = try admitted(entry.path, entry.kind) else { continue }
            do throws(ArchiveProblem) {
                files[name.path] = try archive.contents(of: entry)
            } catch {
                throw .archive(error)
            }
        }
    }

    /// Reads a folder with all that is in it.
    init(folder: String, _ reading: FileReading) throws(Refusal) {
        try read(folder, "", reading)
    }

    private mutating func read(_ folder: String, _ start: String, _ reading: FileReading) throws(Refusal) {
        for name in reading.names(folder) ?? [] {
            let path = FilePath(folder: folder, name: name).text
            let kind: ArchiveEntry.Kind =
                switch reading.kind(path) {
                case .folder: .folder
                case .regular: .file
                case .link: .link
                case .other, nil: .other
                }
            if kind == .folder {
                guard let name = try admitted(start + name + "/", kind, isEntered: true) else { continue }
                try read(path, name.path + "/", reading)
            } else if let name = try admitted(start + name, kind) {
                do throws(FileProblem) {
                    let bytes = try reading.read(path, Self.limits.size)
                    size += bytes.count
                    files[name.path] = bytes
                } catch {
                    throw .unreadable(path: path, error)
                }
                guard size <= Self.limits.size else { throw .tooLarge }
            }
        }
    }

    /// The name of a file or folder that may come in; `nil` for what is passed over: litter, and folders by themselves.
    private mutating func admitted(
        _ path: String, _ kind: ArchiveEntry.Kind, isEntered: Bool = false
    ) throws(Refusal) -> PackedName? {
        let name: PackedName
        do throws(PackedName.Fault) {
            name = try PackedName(path)
        } catch {
            throw .name(path: path, error)
        }
        guard !name.parts.isEmpty, !name.isLitter else { return nil }
        guard kind == .file || kind == .folder else { throw .link(path: path) }
        count += 1
        guard count <= Self.limits.count else { throw .tooMany }
        try refuseClashes(name, isFile: kind == .file)
        return kind == .file || isEntered ? name : nil
    }

    /// A file has its name alone; a folder shares it with the same folder only.
    private mutating func refuseClashes(_ name: PackedName, isFile: Bool) throws(Refusal) {
        for length in 1...name.parts.count {
            let isWhole = isFile && length == name.parts.count
            let part = name.parts.prefix(length).joined(separator: "/")
            // A folder is marked as one, so that a file of the same name is another.
            let written = isWhole ? part : part + "/"
            if let known = keys[part.lowercased()], known != written || isWhole { throw .clash(known, written) }
            keys[part.lowercased()] = written
        }
    }
}

extension CoursePack {
    /// The pack as a folder of files, at a path of its own.
    func reading(at root: String) -> FileReading {
        let files = files
        var children: [String: Set<String>] = [:]
        for path in files.keys {
            var folder = root
            for part in path.split(separator: "/") {
                children[folder, default: []].insert(String(part))
                folder += "/" + part
            }
        }
        let names = children.mapValues { $0.sorted() }
        @Sendable func bytes(_ path: String) -> [UInt8]? {
            path.hasPrefix(root + "/") ? files[String(path.dropFirst(root.count + 1))] : nil
        }
        return FileReading(
            read: { path, _ throws(FileProblem) in
                guard let bytes = bytes(path) else { throw .missing }
                return bytes
            }, listing: { folder, limit in names[folder].flatMap { $0.count > limit ? nil : $0 } },
            isFile: { bytes($0) != nil }, stamp: { _ in nil },
            kind: { names[$0] != nil ? .folder : bytes($0) != nil ? .regular : nil })
    }
}
