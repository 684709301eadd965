import Facilitation

/// What a list of records tells of one.
public struct RecordSummary: Equatable, Sendable {
    public var path: String
    /// The record's id.
    public var id: String
    /// The script that it was led from.
    public var script: ScriptReference
    /// Whether it was a rehearsal.
    public var isRehearsal: Bool
    /// Whether the session has ended.
    public var isEnded: Bool
    public var startedAt: WallTime
    /// The last sign of life: seconds since the start.
    public var seen: Double
    /// When the file was last written, in milliseconds since 1970-01-01T00:00:00Z.
    public var modified: Int64

    init(path: String, header: Record, modified: Int64) {
        self.path = path
        self.id = header.id
        self.script = header.script
        self.isRehearsal = header.isRehearsal
        self.isEnded = header.isEnded
        self.startedAt = header.startedAt
        self.seen = header.seen
        self.modified = modified
    }
}
