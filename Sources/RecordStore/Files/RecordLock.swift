import Basics
import Glibc

/// The right to write one record, held on a hidden file beside it.
///
/// 1. The lock cannot be on the record itself: each save puts a new file under its name.
/// 2. The kernel drops the lock when the program ends, however it ends (fcntl_locking(2)), so a lock file that was left
///    behind locks nothing.
/// 3. A lock file is removed by the one who holds the lock. Whoever gets the lock therefore looks whether the name still
///    stands for the file that was locked, and begins anew if not; else two could hold locks on two files of one name.
/// 4. A lock file that is gone at the next save (somebody tidied up, or the whole folder went) is made and locked anew,
///    and if another program was faster the save fails.
struct RecordLock {
    private let fileSystem: FileSystem
    private let path: String
    private var descriptor: Int32
    private var identity: FileStatus

    /// Takes the lock.
    init(path: String, fileSystem: FileSystem) throws(StoreError.Cause) {
        self.fileSystem = fileSystem
        self.path = path
        (descriptor, identity) = try Self.acquire(path, fileSystem)
    }

    /// Makes sure that the lock is still the one that others look at.
    mutating func confirm() throws(StoreError.Cause) {
        do throws(SystemError) {
            let now = try fileSystem.again { () throws(SystemError) in try fileSystem.status(path) }
            if now.isSameFile(as: identity) { return }
        } catch {
            guard error.code == ENOENT else { throw .init(error) }
        }
        let (newDescriptor, newIdentity) = try Self.acquire(path, fileSystem)
        fileSystem.abandon(descriptor)
        (descriptor, identity) = (newDescriptor, newIdentity)
    }

    /// Gives the lock back.
    func release() {
        if let now = try? fileSystem.status(path), now.isSameFile(as: identity) { try? fileSystem.remove(path) }
        fileSystem.abandon(descriptor)
    }

    /// Whether a record is being written by anybody.
    static func isHeld(_ path: String, _ fileSystem: FileSystem) -> Bool {
        guard let descriptor = try? fileSystem.open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0) else { return false }
        defer { fileSystem.abandon(descriptor) }
        return (try? fileSystem.isLocked(descriptor)) ?? false
    }

    /// More often than others can give the lock back in between; a file system on which no name ever stands for the file
    /// that was opened by it cannot be worked with.
    private static let attempts = 100

    private static func acquire(_ path: String, _ fileSystem: FileSystem) throws(StoreError.Cause) -> (
        Int32, FileStatus
    ) {
        do throws(SystemError) {
            for _ in 0..<attempts {
                let descriptor = try fileSystem.again { () throws(SystemError) in
                    try fileSystem.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
                }
                do throws(SystemError) {
                    try fileSystem.again { () throws(SystemError) in try fileSystem.lock(descriptor) }
                    let identity = try fileSystem.openStatus(descriptor)
                    if let now = try? fileSystem.status(path), now.isSameFile(as: identity) {
                        return (descriptor, identity)
                    }
                    fileSystem.abandon(descriptor)
                } catch {
                    fileSystem.abandon(descriptor)
                    throw error
                }
            }
            throw SystemError(EAGAIN)
        } catch {
            throw error.code == EAGAIN ? .locked : .init(error)
        }
    }
}
