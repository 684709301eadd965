import Basics
import Facilitation

/// One record on disk that this program, and no other, writes.
///
/// 1. The lock is taken before anything is read that will be written back, and confirmed at each save (`RecordLock`).
/// 2. Each save writes the whole document and returns when it is durable (`Replacement`).
/// 3. A folder that has vanished is made anew: what matters is in memory, and the folder's name says where it should be.
/// 4. A failed save changes nothing: the old document stays, and the caller keeps the record and tries again.
///
/// Anybody may read the file meanwhile. The lock is given back by `close()`, when the value goes away, or by the kernel.
public final class RecordFile {
    public let path: String

    private let fileSystem: FileSystem
    private let place: Replacement
    private var lock: RecordLock?
    private var writer: RecordWriter

    init(place: Replacement, lock: RecordLock, writer: RecordWriter) {
        self.path = place.path.text
        self.fileSystem = place.fileSystem
        self.place = place
        self.lock = lock
        self.writer = writer
    }

    deinit { lock?.release() }

    /// Saves the record; returns when it is on the disk to stay.
    ///
    /// - Throws: `StoreError`; the document on disk is then a complete one, as a rule the one before.
    public func save(_ record: Record) throws(StoreError) {
        let bytes = writer.document(record)
        do throws(StoreError.Cause) {
            do throws(StoreError.Cause) {
                try write(bytes)
            } catch {
                guard error == .missing else { throw error }
                try StoreError.Cause.explaining { () throws(SystemError) in
                    try fileSystem.makeFolders(place.path.folder, mode: 0o700, isFlushed: true)
                }
                try write(bytes)
            }
        } catch {
            throw StoreError(.save, path, error)
        }
    }

    /// The copies of this record, as it was when it was found damaged, that lie beside it.
    public var damagedCopies: [String] {
        let names = (try? fileSystem.names(place.path.folder)) ?? []
        return names.filter { RecordName.isDamagedCopy($0, of: place.path.name) }.sorted().map {
            FilePath(folder: place.path.folder, name: $0).text
        }
    }

    /// Gives the right to write back; a save after it takes it again.
    public func close() {
        lock?.release()
        lock = nil
    }

    private func write(_ bytes: [UInt8]) throws(StoreError.Cause) {
        if lock == nil {
            lock = try RecordLock(path: place.path.companion("lock"), fileSystem: fileSystem)
        } else {
            try lock?.confirm()
        }
        try StoreError.Cause.explaining { () throws(SystemError) in try place.replace(with: bytes) }
    }
}

extension RecordFile {
    /// Reads a record without the right to write it, also while another program does.
    public static func read(_ path: String, fileSystem: FileSystem = .live) throws(StoreError) -> Record {
        do throws(StoreError.Cause) {
            let bytes = try fileSystem.record(path, followsLink: true).bytes
            return try RecordDocument(explaining: bytes).record
        } catch {
            throw StoreError(.read, path, error)
        }
    }
}

extension RecordDocument {
    /// Reads a document, with errors of a store.
    init(explaining bytes: [UInt8]) throws(StoreError.Cause) {
        do throws(RecordDefect) {
            try self.init(bytes)
        } catch {
            throw error == .notARecord ? .notARecord : .damaged(error)
        }
    }
}
