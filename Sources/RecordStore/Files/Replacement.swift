import Basics
import Glibc

/// Puts a whole new document in the place of an old one, so that at every moment one of the two is there, complete.
///
/// The caller holds the record's lock, so nobody else writes the files named here.
///
/// 1. The new document is written to a temporary file in the same folder: a rename works within one file system only
///    (rename(2), `EXDEV`).
/// 2. The temporary file is made anew each time (`O_EXCL`), with mode 0600. What is left of an earlier try is removed, not
///    written over: it may be another name of the record itself (see 7), and after a failed flush the kernel may hold
///    pages of it for written that never were (fsync(2); "PostgreSQL's fsync() surprise", LWN 752063, 2018).
/// 3. It is flushed before it is renamed. Without that a new name may come to the disk before the contents do, and a
///    power cut leaves an empty file (ext4(5), `auto_da_alloc`, and Pillai et al., "All File Systems Are Not Created
///    Equal", OSDI 2014).
/// 4. It is closed before it is renamed, and closing may fail: some network file systems tell only then that the disk is
///    full (close(2)).
/// 5. The rename is atomic for whoever looks (rename(2)), and readers need no lock.
/// 6. The folder is flushed after the rename: only then does the new name outlive a power cut (fsync(2)). The save is
///    acknowledged after that and not before.
/// 7. A new record gets its name through link(2), which never replaces a file, where rename(2) would. File systems that
///    have no links (FAT) get a look whether the name is free, and a rename.
/// 8. Whatever fails, the temporary file is removed, as far as the disk lets it be; the old document is untouched until
///    the rename.
struct Replacement {
    let fileSystem: FileSystem
    let path: FilePath

    /// Where the next document is written before it gets its name.
    var temporary: String { path.companion("tmp") }

    /// Replaces the document, or makes it.
    func replace(with bytes: [UInt8]) throws(SystemError) {
        try fill(try openTemporary(), named: temporary, with: bytes)
        try removing(temporary) { () throws(SystemError) in
            try fileSystem.again { () throws(SystemError) in try fileSystem.rename(temporary, path.text) }
        }
        try fileSystem.flushFolder(path.folder)
    }

    /// Makes the document under a name that must be free.
    ///
    /// - Throws: `EEXIST` if it is not.
    func create(with bytes: [UInt8]) throws(SystemError) {
        try fill(try openTemporary(), named: temporary, with: bytes)
        try removing(temporary, ifFailing: nameTemporary)
        do throws(SystemError) {
            try fileSystem.flushFolder(path.folder)
        } catch {
            // The record does not exist for the caller, so its name should be free for the next try.
            try? fileSystem.remove(path.text)
            throw error
        }
    }

    /// Goes on with a save that was stopped after its temporary file was complete.
    func finish() throws(SystemError) {
        let descriptor = try fileSystem.again { () throws(SystemError) in
            try fileSystem.open(temporary, O_RDONLY | O_CLOEXEC | O_NOFOLLOW, 0)
        }
        do throws(SystemError) {
            try fileSystem.again { () throws(SystemError) in try fileSystem.flush(descriptor) }
        } catch {
            fileSystem.abandon(descriptor)
            throw error
        }
        try fileSystem.finish(descriptor)
        try fileSystem.again { () throws(SystemError) in try fileSystem.rename(temporary, path.text) }
        try fileSystem.flushFolder(path.folder)
    }

    /// Fills a file that was just made, flushes and closes it; a file that could not be filled is removed.
    func fill(_ descriptor: Int32, named name: String, with bytes: [UInt8]) throws(SystemError) {
        try removing(name) { () throws(SystemError) in
            do throws(SystemError) {
                // A umask takes rights away from what open(2) is asked for.
                try fileSystem.again { () throws(SystemError) in try fileSystem.setMode(descriptor, 0o600) }
                try fileSystem.writeAll(bytes, to: descriptor)
                try fileSystem.again { () throws(SystemError) in try fileSystem.flush(descriptor) }
            } catch {
                fileSystem.abandon(descriptor)
                throw error
            }
            try fileSystem.finish(descriptor)
        }
    }

    private func openTemporary() throws(SystemError) -> Int32 {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        do throws(SystemError) {
            return try fileSystem.again { () throws(SystemError) in try fileSystem.open(temporary, flags, 0o600) }
        } catch {
            guard error.code == EEXIST else { throw error }
        }
        try fileSystem.removeIfThere(temporary)
        return try fileSystem.again { () throws(SystemError) in try fileSystem.open(temporary, flags, 0o600) }
    }

    private func nameTemporary() throws(SystemError) {
        do throws(SystemError) {
            try fileSystem.again { () throws(SystemError) in try fileSystem.link(temporary, path.text) }
            try? fileSystem.remove(temporary)
        } catch {
            guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(error.code) else { throw error }
            if (try? fileSystem.status(path.text)) != nil { throw SystemError(EEXIST) }
            try fileSystem.again { () throws(SystemError) in try fileSystem.rename(temporary, path.text) }
        }
    }

    private func removing(_ name: String, ifFailing step: () throws(SystemError) -> Void) throws(SystemError) {
        do throws(SystemError) {
            try step()
        } catch {
            try? fileSystem.remove(name)
            throw error
        }
    }
}
