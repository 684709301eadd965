import Glibc

/// Writing files that are not session data: sheets, reports and scripts.
public struct FileWriting: Sendable {
    /// Makes or replaces a file; what was there is whole until the new text is.
    public var replace: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void
    /// Makes a file with its folder, and never touches one that is there.
    public var create: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void
    /// Makes or replaces a file that only its owner may read, in a folder that only its owner may open.
    public var replacePrivately: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void
    public var remove: @Sendable (_ path: String) throws(FileProblem) -> Void
    /// Makes a folder, and those above it.
    public var makeFolder: @Sendable (_ path: String) throws(FileProblem) -> Void
    /// Gives a folder another name, which must be free; it is on the disk with all that is in it before it has the name.
    public var moveFolder: @Sendable (_ from: String, _ to: String) throws(FileProblem) -> Void
    /// Removes a folder with all that is in it.
    public var removeFolder: @Sendable (_ path: String) throws(FileProblem) -> Void

    public init(
        replace: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void,
        create: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void,
        replacePrivately: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void,
        remove: @escaping @Sendable (_ path: String) throws(FileProblem) -> Void,
        makeFolder: @escaping @Sendable (_ path: String) throws(FileProblem) -> Void,
        moveFolder: @escaping @Sendable (_ from: String, _ to: String) throws(FileProblem) -> Void,
        removeFolder: @escaping @Sendable (_ path: String) throws(FileProblem) -> Void
    ) {
        self.replace = replace
        self.create = create
        self.replacePrivately = replacePrivately
        self.remove = remove
        self.makeFolder = makeFolder
        self.moveFolder = moveFolder
        self.removeFolder = removeFolder
    }

    /// Writes to a file system.
    public init(_ system: FileSystem) {
        let steps = PlainFiles(system: system)
        self.init(
            replace: { path, bytes throws(FileProblem) in
                try Self.explaining { () throws(SystemError) in try steps.replace(path, bytes) }
            },
            create: { path, bytes throws(FileProblem) in
                try Self.explaining { () throws(SystemError) in try steps.create(path, bytes) }
            },
            replacePrivately: { path, bytes throws(FileProblem) in
                try Self.explaining { () throws(SystemError) in try steps.replacePrivately(path, bytes) }
            },
            remove: { path throws(FileProblem) in
                do throws(SystemError) {
                    try system.remove(path)
                } catch {
                    throw FileProblem(error)
                }
            },
            makeFolder: { path throws(FileProblem) in
                try Self.explaining { () throws(SystemError) in try steps.makeFolders(path) }
            },
            moveFolder: { from, to throws(FileProblem) in
                try Self.explaining { () throws(SystemError) in try steps.moveFolder(from, to) }
            },
            removeFolder: { path throws(FileProblem) in
                try Self.explaining { () throws(SystemError) in try system.removeTree(path) }
            })
    }

    /// Where something is written, a file on the way is not the same as nothing there.
    private static func explaining(_ step: () throws(SystemError) -> Void) throws(FileProblem) {
        do throws(SystemError) {
            try step()
        } catch {
            throw error.code == ENOTDIR ? .noFolder : FileProblem(error)
        }
    }
}

/// The steps by which plain files are written: whole under another name first, and flushed before they get their own.
private struct PlainFiles {
    let system: FileSystem

    /// A device such as /dev/stdout is written to and not replaced; of a link, what it stands for is replaced.
    func replace(_ name: String, _ bytes: [UInt8]) throws(SystemError) {
        let status = try? system.targetStatus(name)
        let isLink = status != nil && (try? system.status(name))?.kind == .link
        let path = isLink ? try system.target(name) : name
        switch status?.kind {
        case .folder: throw SystemError(EISDIR)
        case .link, .other: try writeThrough(path, bytes)
        case .regular, nil:
            try place(path, bytes, mode: status?.permissions ?? 0o644) { from, to throws(SystemError) in
                try system.rename(from, to)
            }
        }
    }

    /// Makes a file under a name that must be free, as link(2) does it. A file system without links (FAT, and many shares)
    /// gets a look whether the name is free, and a rename.
    func create(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
        try makeFolders(FilePath(path).folder)
        try place(path, bytes, mode: 0o644) { from, to throws(SystemError) in
            do throws(SystemError) {
                try system.link(from, to)
            } catch {
                guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(error.code) else { throw error }
                guard (try? system.status(to)) == nil else { throw SystemError(EEXIST) }
                try system.rename(from, to)
            }
        }
    }

    func replacePrivately(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
        let folder = FilePath(path).folder
        try makeFolders(FilePath(folder).folder)
        try system.makeFolders(folder, mode: 0o700, isFlushed: false)
        try place(path, bytes, mode: 0o600) { from, to throws(SystemError) in try system.rename(from, to) }
    }

    func makeFolders(_ path: String) throws(SystemError) {
        try system.makeFolders(path, mode: 0o755, isFlushed: false)
    }

    /// rename(2) would take the place of an empty folder, so the name must be free; nothing else watches over it here.
    func moveFolder(_ from: String, _ to: String) throws(SystemError) {
        guard (try? system.status(to)) == nil else { throw SystemError(EEXIST) }
        let folder = FilePath(to).folder
        try makeFolders(folder)
        try system.flushTree(from)
        try system.rename(from, to)
        try system.flushFolder(folder)
        try system.flushFolder(FilePath(from).folder)
    }

    private func place(
        _ path: String, _ bytes: [UInt8], mode: UInt32,
        _ name: (_ from: String, _ to: String) throws(SystemError) -> Void
    ) throws(SystemError) {
        let temporary = path + ".treff-\(getpid())"
        let descriptor = try system.again { () throws(SystemError) in
            try system.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        }
        // After a rename nothing has this name any more.
        defer { try? system.remove(temporary) }
        do throws(SystemError) {
            try system.writeAll(bytes, to: descriptor)
            try system.again { () throws(SystemError) in try system.flush(descriptor) }
        } catch {
            system.abandon(descriptor)
            throw error
        }
        try system.finish(descriptor)
        try name(temporary, path)
    }

    private func writeThrough(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
        let descriptor = try system.again { () throws(SystemError) in try system.open(path, O_WRONLY | O_CLOEXEC, 0) }
        defer { system.abandon(descriptor) }
        try system.writeAll(bytes, to: descriptor)
    }
}
