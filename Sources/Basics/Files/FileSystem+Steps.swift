import Glibc

extension FileSystem {
    /// Makes a call again as long as a signal interrupts it (signal(7)). Never for `close`: there the descriptor is gone
    /// also when it was interrupted (close(2)).
    public func again<Value>(_ call: () throws(SystemError) -> Value) throws(SystemError) -> Value {
        while true {
            do throws(SystemError) {
                return try call()
            } catch {
                guard error.code == EINTR else { throw error }
            }
        }
    }

    /// Writes all of the bytes, however many calls it takes (write(2): a call may write fewer than it was given).
    public func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            let count = try bytes.withUnsafeBytes { buffer in
                Result { () throws(SystemError) in
                    try again { () throws(SystemError) in
                        try write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
                    }
                }
            }.get()
            // No progress and no error: nothing says that the next call would do better.
            guard count > 0 else { throw SystemError(EIO) }
            written += count
        }
    }

    /// Closes a descriptor that is not needed any more after a failure.
    public func abandon(_ descriptor: Int32) { try? close(descriptor) }

    /// Closes a descriptor. A file that was flushed has nothing left to lose when closing is interrupted.
    public func finish(_ descriptor: Int32) throws(SystemError) {
        do throws(SystemError) {
            try close(descriptor)
        } catch {
            guard error.code == EINTR else { throw error }
        }
    }

    /// Waits until the names in a folder are on the disk (fsync(2): flushing a file does not flush its name).
    ///
    /// A file system that cannot flush folders says `EINVAL`; then there is nothing more that a program can do.
    public func flushFolder(_ path: String) throws(SystemError) {
        let descriptor = try again { () throws(SystemError) in
            try open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
        }
        do throws(SystemError) {
            try again { () throws(SystemError) in try flush(descriptor) }
        } catch {
            guard error.code == EINVAL else {
                abandon(descriptor)
                throw error
            }
        }
        try finish(descriptor)
    }

    /// Makes a folder, and those above it, where they are not there.
    ///
    /// - Parameter isFlushed: Whether to wait until they are on the disk.
    public func makeFolders(_ path: String, mode: UInt32, isFlushed: Bool) throws(SystemError) {
        do throws(SystemError) {
            try again { () throws(SystemError) in try makeFolder(path, mode) }
        } catch {
            if error.code == EEXIST { return }
            let parent = FilePath(path).folder
            guard error.code == ENOENT, parent != path else { throw error }
            try makeFolders(parent, mode: mode, isFlushed: isFlushed)
            try again { () throws(SystemError) in try makeFolder(path, mode) }
        }
        if isFlushed { try flushFolder(FilePath(path).folder) }
    }

    /// Removes a folder with all that is in it; links in it are removed and not followed.
    public func removeTree(_ path: String) throws(SystemError) {
        for name in try names(path) {
            let inner = FilePath(folder: path, name: name).text
            if try status(inner).kind == .folder { try removeTree(inner) } else { try remove(inner) }
        }
        try removeFolder(path)
    }

    /// Waits until the names in a folder, and in those below it, are on the disk.
    public func flushTree(_ path: String) throws(SystemError) {
        for name in try names(path) {
            let inner = FilePath(folder: path, name: name).text
            if try status(inner).kind == .folder { try flushTree(inner) }
        }
        try flushFolder(path)
    }

    /// Removes a name that may be gone already.
    public func removeIfThere(_ path: String) throws(SystemError) {
        do throws(SystemError) {
            try again { () throws(SystemError) in try remove(path) }
        } catch {
            guard error.code == ENOENT else { throw error }
        }
    }
}
