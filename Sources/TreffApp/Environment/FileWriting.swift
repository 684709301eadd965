import Glibc

/// Writing files that are not session data: sheets, reports and scripts.
struct FileWriting: Sendable {
    /// Makes or replaces a file; what was there is whole until the new text is.
    var replace: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void
    /// Makes a file with its folder, and never touches one that is there.
    var create: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void
    /// Makes or replaces a file that only its owner may read, in a folder that only its owner may open.
    var replacePrivately: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void
    /// Removes a file.
    var remove: @Sendable (_ path: String) throws(FileProblem) -> Void
    /// Makes a folder, and those above it.
    var makeFolder: @Sendable (_ path: String) throws(FileProblem) -> Void
}

extension FileWriting {
    /// The machine's own files.
    static let live = FileWriting(
        replace: { path, bytes throws(FileProblem) in try replaceFile(path, bytes) },
        create: { path, bytes throws(FileProblem) in try createFile(path, bytes) { link($0, $1) } },
        replacePrivately: { path, bytes throws(FileProblem) in
            let folder = PathParts.parent(path)
            try makeFolders(PathParts.parent(folder))
            guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw problem(errno) }
            try placeFile(path, bytes, mode: 0o600) { rename($0, $1) }
        },
        remove: { path throws(FileProblem) in
            guard unlink(path) == 0 else { throw problem(errno) }
        },
        makeFolder: { path throws(FileProblem) in try makeFolders(path) })

    /// Makes a file under a name that must be free, as link(2) does it. A file system without links (FAT, and many shares)
    /// gets a look whether the name is free, and a rename.
    static func createFile(
        _ path: String, _ bytes: [UInt8], link: (_ from: String, _ to: String) -> Int32
    ) throws(FileProblem) {
        try makeFolders(PathParts.parent(path))
        try placeFile(path, bytes, mode: 0o644) { from, to in
            if link(from, to) == 0 { return 0 }
            guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { return -1 }
            var status = stat()
            guard lstat(to, &status) != 0 else {
                errno = EEXIST
                return -1
            }
            return rename(from, to)
        }
    }

    private static func replaceFile(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
        var status = stat()
        let isThere = stat(path, &status) == 0
        if isThere, status.st_mode & S_IFMT == S_IFDIR { throw .isFolder }
        // A device such as /dev/stdout is written to and not replaced.
        guard !isThere || status.st_mode & S_IFMT == S_IFREG else { return try writeThrough(path, bytes) }
        try placeFile(path, bytes, mode: isThere ? status.st_mode & 0o777 : 0o644) { rename($0, $1) }
    }

    /// Writes a file under another name, and gives it its own when it is whole.
    private static func placeFile(
        _ path: String, _ bytes: [UInt8], mode: mode_t, place: (_ from: String, _ to: String) -> Int32
    ) throws(FileProblem) {
        let temporary = path + ".treff-\(getpid())"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw problem(errno) }
        do throws(FileProblem) {
            try write(bytes, to: descriptor)
            guard fsync(descriptor) == 0 else { throw problem(errno) }
        } catch {
            close(descriptor)
            unlink(temporary)
            throw error
        }
        close(descriptor)
        let isPlaced = place(temporary, path) == 0
        let problem = problem(errno)
        // After a rename nothing has this name any more.
        unlink(temporary)
        guard isPlaced else { throw problem }
    }

    private static func writeThrough(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw problem(errno) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileProblem) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw problem(errno)
            }
            rest = rest.dropFirst(count)
        }
    }

    private static func problem(_ code: Int32) -> FileProblem {
        code == ENOTDIR ? .noFolder : FileReading.problem(code)
    }

    private static func makeFolders(_ path: String) throws(FileProblem) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, path != "/", path != "." else { throw problem(errno) }
        try makeFolders(PathParts.parent(path))
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw problem(errno) }
    }
}
