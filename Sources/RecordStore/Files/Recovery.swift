import Facilitation

/// What had to be put right before a record could go on.
public struct Recovery: Equatable, Sendable {
    /// Where the record is, now whole again.
    public var path: String
    /// Where the damaged file was copied before anything was changed; `nil` if the file was whole, and only a save that
    /// had been interrupted was finished.
    public var damagedCopy: String?
    /// What was wrong with the file.
    public var defect: RecordDefect?
    /// From what the record was put right.
    public var source: Source

    public init(path: String, damagedCopy: String?, defect: RecordDefect?, source: Source) {
        self.path = path
        self.damagedCopy = damagedCopy
        self.defect = defect
        self.source = source
    }

    /// From what a record can be put right.
    public enum Source: Equatable, Sendable {
        /// From a save that had been complete but for its name: nothing is lost.
        case interruptedSave
        /// From what could be read of the damaged file; so many pieces (entries, notes, fields) could not.
        case salvaged(lost: Int)
    }
}

/// A record that was opened for going on with it.
public struct OpenedRecord {
    /// The file, locked.
    public let file: RecordFile
    /// What it says.
    public let record: Record
    /// What had to be put right first.
    public let recovery: Recovery?
}
