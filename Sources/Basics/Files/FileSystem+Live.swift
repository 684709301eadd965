import Glibc

extension FileSystem {
    /// The machine's own file system.
    public static let live = FileSystem(
        open: { path, flags, mode throws(SystemError) in try result(Glibc.open(path, flags, mode)) },
        close: { descriptor throws(SystemError) in _ = try result(Glibc.close(descriptor)) },
        read: { descriptor, room throws(SystemError) in
            try result(Glibc.read(descriptor, room.baseAddress, room.count))
        },
        write: { descriptor, bytes throws(SystemError) in
            try result(Glibc.write(descriptor, bytes.baseAddress, bytes.count))
        },
        flush: { descriptor throws(SystemError) in _ = try result(fsync(descriptor)) },
        setMode: { descriptor, mode throws(SystemError) in _ = try result(fchmod(descriptor, mode)) },
        rename: { from, to throws(SystemError) in _ = try result(Glibc.rename(from, to)) },
        link: { from, to throws(SystemError) in _ = try result(Glibc.link(from, to)) },
        remove: { path throws(SystemError) in _ = try result(unlink(path)) },
        makeFolder: { path, mode throws(SystemError) in _ = try result(mkdir(path, mode)) },
        removeFolder: { path throws(SystemError) in _ = try result(rmdir(path)) },
        status: { path throws(SystemError) in
            var status = stat()
            _ = try result(lstat(path, &status))
            return FileStatus(status)
        },
        targetStatus: { path throws(SystemError) in
            var status = stat()
            _ = try result(stat(path, &status))
            return FileStatus(status)
        },
        target: { path throws(SystemError) in
            guard let target = realpath(path, nil) else { throw .last }
            defer { free(target) }
            return String(cString: target)
        },
        openStatus: { descriptor throws(SystemError) in
            var status = stat()
            _ = try result(fstat(descriptor, &status))
            return FileStatus(status)
        },
        lock: { descriptor throws(SystemError) in
            var lock = wholeFileLock
            _ = try result(fcntl(descriptor, setOpenFileLock, &lock))
        },
        isLocked: { descriptor throws(SystemError) in
            var lock = wholeFileLock
            _ = try result(fcntl(descriptor, getOpenFileLock, &lock))
            return lock.l_type != Int16(F_UNLCK)
        },
        listing: { folder, limit throws(SystemError) in try names(in: folder, limit) })

    /// `F_OFD_GETLK` and `F_OFD_SETLK` of the kernel's interface (`include/uapi/asm-generic/fcntl.h`), which glibc's headers
    /// show only under `_GNU_SOURCE`. Such a lock belongs to the open file, not to the process (fcntl_locking(2)): closing
    /// another descriptor of the file does not drop it, and the kernel drops it when the program ends, however it ends.
    private static let getOpenFileLock: Int32 = 36
    private static let setOpenFileLock: Int32 = 37

    private static var wholeFileLock: flock {
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        return lock
    }

    private static func result<Value: SignedInteger>(_ value: Value) throws(SystemError) -> Value {
        guard value >= 0 else { throw .last }
        return value
    }

    private static func names(in folder: String, _ limit: Int) throws(SystemError) -> [String] {
        guard let stream = opendir(folder) else { throw .last }
        defer { closedir(stream) }
        var names: [String] = []
        while names.count < limit {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw .last }
                break
            }
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}

extension FileStatus {
    fileprivate init(_ status: stat) {
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        self.init(
            kind: kind, size: status.st_size,
            modified: Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000,
            changed: Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec),
            permissions: status.st_mode & 0o777, isOwn: status.st_uid == geteuid(),
            device: UInt64(status.st_dev), file: UInt64(status.st_ino))
    }
}
