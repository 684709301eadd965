import Basics
import Glibc
import RecordStore
import TestSupport

/// A folder on the real disk whose writes can be made to fail, and whose saves are counted.
final class Disk: @unchecked Sendable {
    let folder: TemporaryFolder
    /// The error that every write ends with; `nil` when the disk works.
    var failure: Int32?
    /// How many documents have got their name.
    private(set) var saves = 0

    init() throws { folder = try TemporaryFolder() }

    /// The system calls on it; nothing is flushed, for speed.
    var fileSystem: FileSystem {
        var system = FileSystem.live
        let live = system
        system.flush = { _ throws(SystemError) in }
        system.write = { descriptor, bytes throws(SystemError) in
            if let failure = self.failure { throw SystemError(failure) }
            return try live.write(descriptor, bytes)
        }
        system.rename = { from, to throws(SystemError) in
            try live.rename(from, to)
            self.saves += 1
        }
        return system
    }

    /// A folder of records in it.
    func records(_ name: String) -> RecordFolder {
        RecordFolder(path: "\(folder.path)/\(name)", fileSystem: name == "records" ? fileSystem : .live)
    }
}
