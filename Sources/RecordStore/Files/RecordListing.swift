import Basics

/// The records in a folder.
public struct RecordListing: Equatable, Sendable {
    /// The records that can be read, the latest first.
    public var records: [RecordSummary] = []
    /// What went wrong with others that look like records. Files of other kinds are passed over in silence.
    public var failures: [StoreError] = []
}

extension RecordFolder {
    /// Looks through the folder: only at the first few kilobytes of each file, where the names of the record allow it.
    ///
    /// A folder that is not there is empty.
    ///
    /// - Parameter isOwnOnly: Whether links, and files of other users, are passed over.
    public func list(isOwnOnly: Bool = false) throws(StoreError) -> RecordListing {
        var listing = RecordListing()
        for name in try names().filter(RecordName.isCandidate).sorted() {
            let path = FilePath(folder: path, name: name).text
            if isOwnOnly, !isOwnFile(path) { continue }
            do throws(StoreError.Cause) {
                listing.records.append(try summary(path))
            } catch {
                guard ![.notARecord, .folder, .notAFile, .missing].contains(error) else { continue }
                listing.failures.append(StoreError(.list, path, error))
            }
        }
        listing.records.sort { ($0.startedAt.milliseconds, $0.path) > ($1.startedAt.milliseconds, $1.path) }
        return listing
    }

    /// Whether a program is writing the record at this moment.
    public func isInUse(_ record: RecordSummary) -> Bool {
        RecordLock.isHeld(FilePath(record.path).companion("lock"), fileSystem)
    }

    private func isOwnFile(_ path: String) -> Bool {
        guard let status = try? fileSystem.status(path) else { return false }
        return status.kind == .regular && status.isOwn
    }

    private func names() throws(StoreError) -> [String] {
        do throws(SystemError) {
            return try fileSystem.names(path)
        } catch {
            let cause = StoreError.Cause(error)
            if cause == .missing { return [] }
            throw StoreError(.list, path, cause)
        }
    }

    private func summary(_ path: String) throws(StoreError.Cause) -> RecordSummary {
        let beginning = try fileSystem.record(path, followsLink: true, prefix: Self.beginning)
        if let header = RecordHeader.record(beginning: beginning.bytes) {
            return RecordSummary(path: path, header: header, modified: beginning.status.modified)
        }
        let whole = try fileSystem.record(path, followsLink: true)
        let document = try RecordDocument(explaining: whole.bytes)
        return RecordSummary(path: path, header: document.record, modified: whole.status.modified)
    }

    /// Enough for what stands before the plan, with long titles.
    private static let beginning = 4096
}
