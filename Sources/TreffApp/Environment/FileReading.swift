import Glibc

/// Reading files and folders, as values and plain failures.
struct FileReading: Sendable {
    /// The bytes of a file, at most `limit` of them.
    var read: @Sendable (_ path: String, _ limit: Int) throws(FileProblem) -> [UInt8]
    /// The names in a folder, sorted; `nil` when it is no folder that can be read.
    var names: @Sendable (_ folder: String) -> [String]?
    /// Whether a path is a file that is there.
    var isFile: @Sendable (_ path: String) -> Bool
    /// What tells whether a file was written since; `nil` when there is none.
    var stamp: @Sendable (_ path: String) -> FileStamp?
}

/// Why a file could not be read or written.
enum FileProblem: Error, Equatable {
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
}

extension FileReading {
    /// The machine's own files.
    static let live = FileReading(
        read: { path, limit throws(FileProblem) in try readFile(path, limit: limit) },
        names: { folder in folderNames(folder) },
        isFile: { path in
            var status = stat()
            return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        }, stamp: { FileStamp.live($0) })

    private static func readFile(_ path: String, limit: Int) throws(FileProblem) -> [UInt8] {
        // Never waits for a pipe that somebody named instead of a file.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw problem(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw problem(errno) }
        if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .other(code: EINVAL) }
        guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
        var count = 0
        while count < bytes.count {
            let room = bytes.count - count
            let got = bytes.withUnsafeMutableBytes { buffer -> Int in
                guard let base = buffer.baseAddress else { return 0 }
                return Glibc.read(descriptor, base + count, room)
            }
            if got < 0 {
                if errno == EINTR { continue }
                throw problem(errno)
            }
            if got == 0 { break }
            count += got
        }
        bytes.removeSubrange(count...)
        return bytes
    }

    static func problem(_ code: Int32) -> FileProblem {
        switch code {
        case ENOENT, ENOTDIR: .missing
        case EEXIST: .exists
        case EACCES, EPERM: .noPermission
        case EISDIR: .isFolder
        case ENOSPC, EDQUOT: .diskFull
        case EROFS: .readOnly
        default: .other(code: code)
        }
    }

    private static func folderNames(_ folder: String) -> [String]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
