import Glibc

/// Writing files that are not session data: sheets, reports and scripts.
struct FileWriting: Sendable {
    /// Makes or replaces a file; what was there is whole until the new text is.
    var replace: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void
    /// Makes a folder, and those above it.
    var makeFolder: @Sendable (_ path: String) throws(FileProblem) -> Void
}

extension FileWriting {
    /// The machine's own files.
    static let live = FileWriting(
        replace: { path, bytes throws(FileProblem) in try replaceFile(path, bytes) },
        makeFolder: { path throws(FileProblem) in try makeFolders(path) })

    private static func replaceFile(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
        var status = stat()
        let isThere = stat(path, &status) == 0
        if isThere, status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
        // A device such as /dev/stdout is written to and not replaced.
        guard !isThere || status.st_mode & S_IFMT == S_IFREG else { return try writeThrough(path, bytes) }
        let temporary = path + ".treff-\(getpid())"
        let descriptor = open(
            temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isThere ? status.st_mode & 0o777 : 0o644)
        guard descriptor >= 0 else { throw FileReading.problem(errno) }
        do throws(FileProblem) {
            try write(bytes, to: descriptor)
            guard fsync(descriptor) == 0 else { throw FileReading.problem(errno) }
        } catch {
            close(descriptor)
            unlink(temporary)
            throw error
        }
        close(descriptor)
        guard rename(temporary, path) == 0 else {
            let problem = FileReading.problem(errno)
            unlink(temporary)
            throw problem
        }
    }

    private static func writeThrough(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileReading.problem(errno) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileProblem) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileReading.problem(errno)
            }
            rest = rest.dropFirst(count)
        }
    }

    private static func makeFolders(_ path: String) throws(FileProblem) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, path != "/", path != "." else { throw FileReading.problem(errno) }
        try makeFolders(PathParts.parent(path))
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileReading.problem(errno) }
    }
}
