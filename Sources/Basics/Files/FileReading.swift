import Glibc

/// Reading files and folders, as values and plain failures.
public struct FileReading: Sendable {
    /// The bytes of a file, at most `limit` of them.
    public var read: @Sendable (_ path: String, _ limit: Int) throws(FileProblem) -> [UInt8]
    /// The names in a folder, sorted; `nil` when it is no folder that can be read, or holds more than `limit` names.
    public var listing: @Sendable (_ folder: String, _ limit: Int) -> [String]?
    /// Whether a path is a file that is there.
    public var isFile: @Sendable (_ path: String) -> Bool
    /// What tells whether a file was written since; `nil` when there is none.
    public var stamp: @Sendable (_ path: String) -> FileStamp?
    /// What a name is itself, with no link followed; `nil` when there is none.
    public var kind: @Sendable (_ path: String) -> FileStatus.Kind?
    /// All that comes through a pipe or another stream, at most `limit` bytes; `nil` for the path is standard input.
    public var stream: @Sendable (_ path: String?, _ limit: Int) throws(FileProblem) -> [UInt8]

    public init(
        read: @escaping @Sendable (_ path: String, _ limit: Int) throws(FileProblem) -> [UInt8],
        listing: @escaping @Sendable (_ folder: String, _ limit: Int) -> [String]?,
        isFile: @escaping @Sendable (_ path: String) -> Bool,
        stamp: @escaping @Sendable (_ path: String) -> FileStamp?,
        kind: @escaping @Sendable (_ path: String) -> FileStatus.Kind?,
        stream: @escaping @Sendable (_ path: String?, _ limit: Int) throws(FileProblem) -> [UInt8] = {
            _, _ throws(FileProblem) in throw .missing
        }
    ) {
        self.read = read
        self.listing = listing
        self.isFile = isFile
        self.stamp = stamp
        self.kind = kind
        self.stream = stream
    }

    /// Whether a name on a command line stands for standard input: opening it anew could wait for a writer that has gone.
    public static func isStandardInput(_ name: String) -> Bool { ["-", "/dev/stdin", "/dev/fd/0"].contains(name) }

    /// The names in a folder, sorted; `nil` when it is no folder that can be read.
    public func names(_ folder: String) -> [String]? { listing(folder, .max) }

    /// Reads from a file system.
    public init(_ system: FileSystem) {
        self.init(
            read: { path, limit throws(FileProblem) in
                do throws(UnreadableFile) {
                    return try system.contents(path, limit: limit, followsLink: true).bytes
                } catch {
                    switch error {
                    case .folder: throw .isFolder
                    case .notAFile: throw .other(code: EINVAL)
                    case .tooLarge(let limit): throw .tooLarge(limit: limit)
                    case .system(let error): throw FileProblem(error)
                    }
                }
            },
            listing: { folder, limit in
                let most = limit == .max ? limit : limit + 1
                guard let names = try? system.listing(folder, most), names.count <= limit else { return nil }
                return names.sorted()
            },
            isFile: { path in (try? system.targetStatus(path))?.kind == .regular },
            stamp: { path in (try? system.targetStatus(path)).map(FileStamp.init) },
            kind: { path in (try? system.status(path))?.kind },
            stream: { path, limit throws(FileProblem) in
                let bytes: [UInt8]
                do throws(SystemError) {
                    bytes = try system.stream(path, limit: limit)
                } catch {
                    throw FileProblem(error)
                }
                guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
                return bytes
            })
    }
}

/// What tells whether a file was written since: when, how long, and which file it is.
public struct FileStamp: Equatable, Sendable {
    /// When the file or what is known of it changed, in nanoseconds since 1970.
    public var changed: Int64
    /// Bytes.
    public var size: Int
    /// The file's number on its disk: a program that saves by renaming makes another file.
    public var number: UInt64

    public init(changed: Int64, size: Int, number: UInt64) {
        self.changed = changed
        self.size = size
        self.number = number
    }

    init(_ status: FileStatus) { self.init(changed: status.changed, size: status.size, number: status.file) }
}

/// Why a file could not be read or written.
public enum FileProblem: Error, Equatable {
    case missing
    case exists
    case noPermission
    case isFolder
    /// A file stands where a folder should be.
    case noFolder
    case tooLarge(limit: Int)
    case diskFull
    case readOnly
    case other(code: Int32)

    /// The problem behind a system call's error.
    public init(_ error: SystemError) {
        self =
            switch error.code {
            case ENOENT, ENOTDIR: .missing
            case EEXIST: .exists
            case EACCES, EPERM: .noPermission
            case EISDIR: .isFolder
            case ENOSPC, EDQUOT: .diskFull
            case EROFS: .readOnly
            default: .other(code: error.code)
            }
    }
}
