import Basics
import Facilitation
import Glibc

/// A folder of records.
public struct RecordFolder: Sendable {
    /// Where it is; it need not exist yet.
    public let path: String
    let fileSystem: FileSystem

    /// Names a folder.
    public init(path: String, fileSystem: FileSystem = .live) {
        self.path = path
        self.fileSystem = fileSystem
    }

    /// Another folder on the same disks.
    public func moved(to path: String) -> RecordFolder { RecordFolder(path: path, fileSystem: fileSystem) }

    /// Whether nobody else can have made it: a folder of the user's own and no link, or not there yet. In a folder for all, such as
    /// `/tmp`, another user could have put something under the name.
    public var isOwn: Bool {
        guard let status = try? fileSystem.status(path) else { return true }
        return status.kind == .folder && status.isOwn
    }

    /// Begins a record: makes the folder if need be, finds a name that is free, takes the lock and writes the document.
    ///
    /// Returns when the record is on the disk to stay. Never replaces another file: the name gets `-2`, `-3` and so on.
    public func create(_ record: Record) throws(StoreError) -> RecordFile {
        do throws(StoreError.Cause) {
            try StoreError.Cause.explaining { () throws(SystemError) in
                try fileSystem.makeFolders(path, mode: 0o700, isFlushed: true)
            }
            var writer = RecordWriter()
            let bytes = writer.document(record)
            for attempt in 1...Self.nameLimit {
                let place = FilePath(folder: path, name: RecordName.name(for: record, attempt: attempt))
                if let file = try create(place, bytes, writer) { return file }
            }
            throw .system(SystemError(EEXIST))
        } catch {
            throw StoreError(.create, path, error)
        }
    }

    /// More sessions of one script than can begin within one minute.
    private static let nameLimit = 1000

    /// The record under that name; `nil` if the name is taken, by a file or by a program that is about to.
    private func create(
        _ path: FilePath, _ bytes: [UInt8], _ writer: RecordWriter
    ) throws(StoreError.Cause) -> RecordFile? {
        if (try? fileSystem.status(path.text)) != nil { return nil }
        let lock: RecordLock
        do throws(StoreError.Cause) {
            lock = try RecordLock(path: path.companion("lock"), fileSystem: fileSystem)
        } catch {
            guard error == .locked else { throw error }
            return nil
        }
        let place = Replacement(fileSystem: fileSystem, path: path)
        do throws(SystemError) {
            try place.create(with: bytes)
        } catch {
            lock.release()
            guard error.code == EEXIST else { throw .init(error) }
            return nil
        }
        return RecordFile(place: place, lock: lock, writer: writer)
    }
}
