/// The forms of exported data; all hold the same rows and columns.
public enum RowFormat: String, Sendable, CaseIterable {
    /// Comma-separated values with a line of column names (RFC 4180, lines ending in a newline alone).
    case csv
    /// One array of objects, an object a line.
    case json
    /// An object a line.
    case ndjson
}
