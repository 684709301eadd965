import Facilitation
import RecordStore

/// Keeps a session's record on disk, and goes on trying when the disk will not.
final class RecordSaver {
    private var folder: RecordFolder
    /// Folders to save in when the session is left and its own folder still refuses.
    private let emergencyFolders: [RecordFolder]
    private var file: RecordFile?
    /// The whole path that somebody means who types one.
    private let path: (_ typed: String) -> String
    /// How many notes, and what of the log, is on disk.
    private var kept: (notes: Int, log: Reflection)
    /// Why the last save failed; `nil` when the record on disk is up to date.
    private(set) var failure: StoreError?
    /// When a failed save is tried again, and when the next sign of life is due: seconds of the machine's clock.
    private var nextTry = 0.0
    private var nextSign = RecordSaver.signInterval

    /// Seconds between two tries.
    static let retryInterval = 5.0
    /// Seconds between two signs of life, while nothing else is saved.
    static let signInterval = 60.0

    /// Keeps a record that is made at the first save, or that is on disk already, as `saved`.
    init(
        folder: RecordFolder, emergencyFolders: [RecordFolder], file: RecordFile? = nil, saved: Record? = nil,
        path: @escaping (_ typed: String) -> String = { $0 }
    ) {
        self.path = path
        self.folder = folder
        self.emergencyFolders = emergencyFolders
        self.file = file
        kept = (saved?.notes.count ?? 0, saved?.reflection ?? Reflection())
    }

    /// The leader's own words that are not on disk: notes, and answers of the closing dialogue.
    func unsaved(of record: Record) -> [String] {
        guard failure != nil else { return [] }
        let log = record.reflection
        let answers = [(log.did, kept.log.did), (log.learned, kept.log.learned), (log.idea, kept.log.idea)]
        return record.notes.dropFirst(kept.notes).map(\.text)
            + answers.compactMap { answer, saved in answer == saved ? nil : answer }
    }

    /// Makes the record anew in another folder, and goes on there.
    ///
    /// - Returns: Why that did not work.
    func move(_ record: Record, to typed: String) -> StoreError? {
        let other = folder.moved(to: path(typed))
        do throws(StoreError) {
            let copy = try other.create(record)
            file?.close()
            (folder, file, failure) = (other, copy, nil)
            noteSaved(record)
            return nil
        } catch {
            return error
        }
    }

    /// Whether there is a record on disk.
    var hasRecord: Bool { file != nil }

    /// Where the record is, or will be.
    var place: String { file?.path ?? folder.path }

    /// Saves now.
    ///
    /// - Returns: What is to be told: a failure that is new, or that saving works again.
    func save(_ record: Record, at seconds: Double) -> News? {
        let before = failure
        do throws(StoreError) {
            try write(record)
            failure = nil
            nextSign = seconds + Self.signInterval
            return before == nil ? nil : .savedAgain
        } catch {
            failure = error
            nextTry = seconds + Self.retryInterval
            return before?.cause == error.cause ? .stillUnsaved : .failed(error)
        }
    }

    /// Tries a failed save again, or gives a sign of life, when it is time; a record that is not made yet lives nowhere.
    func saveIfDue(_ record: Record, at seconds: Double) -> News? {
        guard failure == nil ? hasRecord && seconds >= nextSign : seconds >= nextTry else { return nil }
        let news = save(record, at: seconds)
        return news == .stillUnsaved ? nil : news
    }

    /// Saves a last time; in another folder if its own refuses.
    ///
    /// - Returns: Where the record is when it is not in its place; `nil` if it could not be saved anywhere.
    func saveAtLast(_ record: Record) -> LastSave {
        defer { file?.close() }
        guard failure != nil, save(record, at: 0) != .savedAgain, let failure else { return .saved }
        for folder in emergencyFolders where folder.isOwn {
            if let copy = try? folder.create(record) {
                defer { copy.close() }
                return .savedElsewhere(copy.path, because: failure)
            }
        }
        return .lost(failure)
    }

    private func write(_ record: Record) throws(StoreError) {
        if let file {
            try file.save(record)
        } else {
            file = try folder.create(record)
        }
        noteSaved(record)
    }

    private func noteSaved(_ record: Record) { kept = (record.notes.count, record.reflection) }

    /// Something to tell about saving.
    enum News: Equatable {
        case failed(StoreError)
        case stillUnsaved
        case savedAgain
    }

    /// How the record was left.
    enum LastSave: Equatable {
        case saved
        case savedElsewhere(String, because: StoreError)
        case lost(StoreError)
    }
}
