import Facilitation

/// Opens a record for going on with it, and puts right what an interrupted program or a bad disk left behind.
///
/// 1. A file that is not a record is refused before anything is made beside it, a lock least of all.
/// 2. Once the lock is held the file is read again, because another program may have written it in between.
/// 3. A complete temporary file that goes on from the record is a save that was stopped before its name: it is finished. Its
///    last note was never acknowledged, but it was typed. Any other temporary file is removed.
/// 4. A damaged file is copied aside, durably, before anything else happens.
struct RecordOpening {
    let fileSystem: FileSystem
    let path: FilePath
    let now: WallTime

    private var place: Replacement { Replacement(fileSystem: fileSystem, path: path) }
    private var reading: FileReading { FileReading(fileSystem: fileSystem) }

    func open() throws(StoreError.Cause) -> OpenedRecord {
        _ = try read()
        let lock = try RecordLock(path: path.companion("lock"), fileSystem: fileSystem)
        do throws(StoreError.Cause) {
            let (document, recovery) = try settle()
            let file = RecordFile(place: place, lock: lock, writer: RecordWriter(goingOnFrom: document))
            return OpenedRecord(file: file, record: document.record, recovery: recovery)
        } catch {
            lock.release()
            throw error
        }
    }

    /// The document, or what is wrong with it.
    private func read() throws(StoreError.Cause) -> RecordDocument {
        try RecordDocument(explaining: try reading.contents(path.text).bytes)
    }

    private func settle() throws(StoreError.Cause) -> (RecordDocument, Recovery?) {
        let document = try read()
        guard let interrupted, interrupted.record.goesOn(from: document.record) else {
            try StoreError.Cause.explaining { () throws(SystemError) in
                try fileSystem.removeIfThere(place.temporary)
            }
            return (document, nil)
        }
        try StoreError.Cause.explaining { () throws(SystemError) in try place.finish() }
        return (
            interrupted, Recovery(path: path.text, damagedCopy: nil, defect: nil, source: .interruptedSave)
        )
    }

    /// What a stopped save left, if it is complete.
    private var interrupted: RecordDocument? {
        guard let contents = try? reading.contents(place.temporary) else { return nil }
        return try? RecordDocument(contents.bytes)
    }
}

extension Record {
    /// Whether this is the other record with something added.
    fileprivate func goesOn(from other: Record) -> Bool {
        id == other.id && self != other && timeline.count >= other.timeline.count && notes.count >= other.notes.count
            && timeline.starts(with: other.timeline)
    }
}

extension RecordFile {
    /// Opens a record for going on with it.
    ///
    /// - Parameters:
    ///   - now: The time, for the name of a damaged file's copy.
    /// - Throws: `StoreError`: `locked` if another program is writing it.
    public static func open(
        _ path: String, now: WallTime, fileSystem: FileSystem = .live
    ) throws(StoreError) -> OpenedRecord {
        let opening = RecordOpening(fileSystem: fileSystem, path: FilePath(path), now: now)
        do throws(StoreError.Cause) {
            return try opening.open()
        } catch {
            throw StoreError(.open, path, error)
        }
    }
}
