import Basics
import Facilitation
import Glibc

extension Replacement {
    /// Keeps the bytes of a damaged document in a file of their own beside it, and returns when they are on the disk.
    ///
    /// Never replaces a file: the name gets `-2`, `-3` and so on.
    ///
    /// - Returns: The copy's path.
    func copyAside(_ bytes: [UInt8], at now: WallTime) throws(SystemError) -> String {
        var attempt = 1
        while true {
            let name = RecordName.damagedCopy(of: path.name, at: now, attempt: attempt)
            let copy = FilePath(folder: path.folder, name: name).text
            do throws(SystemError) {
                let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
                let descriptor = try fileSystem.again { () throws(SystemError) in
                    try fileSystem.open(copy, flags, 0o600)
                }
                try fill(descriptor, named: copy, with: bytes)
                try fileSystem.flushFolder(path.folder)
                return copy
            } catch {
                guard error.code == EEXIST else { throw error }
                attempt += 1
            }
        }
    }
}
