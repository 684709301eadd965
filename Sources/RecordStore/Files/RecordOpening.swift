import Basics
import Facilitation

/// Opens a record for going on with it, and puts right what an interrupted program or a bad disk left behind.
///
/// 1. A file that is not a record, or that a newer program wrote, is refused before anything is made beside it, a lock
///    least of all.
/// 2. Once the lock is held the file is read again, because another program may have written it in between.
/// 3. A complete temporary file that goes on from the record is a save that was stopped before its rename: it is
///    finished. Its last note was never acknowledged, but it was typed. Any other temporary file is removed.
/// 4. A damaged file is copied aside, durably, before it is replaced: by a complete temporary file if there is one, else by
///    what can be saved of it.
struct RecordOpening {
    let fileSystem: FileSystem
    let path: FilePath
    let now: WallTime

    private var place: Replacement { Replacement(fileSystem: fileSystem, path: path) }

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

    /// What stands in the file, whole or damaged.
    private enum Found {
        case whole(RecordDocument)
        case damaged([UInt8], RecordDefect)
    }

    private func read() throws(StoreError.Cause) -> Found {
        let bytes = try fileSystem.record(path.text).bytes
        let document: RecordDocument
        do throws(RecordDefect) {
            document = try RecordDocument(bytes)
        } catch {
            if error == .notARecord { throw .notARecord }
            return .damaged(bytes, error)
        }
        if document.record.isNewer { throw .newer }
        return .whole(document)
    }

    private func settle() throws(StoreError.Cause) -> (RecordDocument, Recovery?) {
        switch try read() {
        case .damaged(let bytes, let defect): return try repair(bytes, defect)
        case .whole(let document):
            if let interrupted = try interrupted(), interrupted.record.goesOn(from: document.record) {
                try StoreError.Cause.explaining { () throws(SystemError) in try place.finish() }
                return (interrupted, recovery(nil, nil, .interruptedSave))
            }
            try StoreError.Cause.explaining { () throws(SystemError) in
                try fileSystem.removeIfThere(place.temporary)
            }
            return (document, nil)
        }
    }

    private func repair(_ bytes: [UInt8], _ defect: RecordDefect) throws(StoreError.Cause) -> (RecordDocument, Recovery)
    {
        let interrupted = try interrupted()
        let salvage = interrupted == nil ? try? Salvage(bytes) : nil
        guard let document = interrupted ?? salvage?.document else { throw .damaged(defect) }
        if document.record.isNewer { throw .newer }
        var copy = ""
        try StoreError.Cause.explaining { () throws(SystemError) in
            copy = try place.copyAside(bytes, at: now)
            if interrupted != nil {
                try place.finish()
            } else {
                var writer = RecordWriter(goingOnFrom: document)
                try place.replace(with: writer.document(document.record))
            }
        }
        return (document, recovery(copy, defect, salvage.map { .salvaged(lost: $0.lost) } ?? .interruptedSave))
    }

    private func recovery(_ copy: String?, _ defect: RecordDefect?, _ source: Recovery.Source) -> Recovery {
        Recovery(path: path.text, damagedCopy: copy, defect: defect, source: source)
    }

    /// What a stopped save left, if it is complete. One that cannot be read at the moment is no reason to throw it away.
    private func interrupted() throws(StoreError.Cause) -> RecordDocument? {
        let bytes: [UInt8]
        do throws(StoreError.Cause) {
            bytes = try fileSystem.record(place.temporary).bytes
        } catch {
            guard error == .missing else { throw error }
            return nil
        }
        return try? RecordDocument(bytes)
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
    /// Opens a record for going on with it. A damaged file is copied first, under a name with the time `now`.
    ///
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
