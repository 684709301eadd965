import Basics

/// Why a document is not a record that can be read. Says where and what, never what stands in a text.
public enum RecordDefect: Error, Equatable, Sendable {
    /// It does not say that it is a record.
    case notARecord
    /// It is a record, or was one, and is not JSON.
    case syntax(JSONError)
    /// A field is missing, or not what it should be: its path such as `notes[3].at`, and what was expected.
    case field(path: String, expected: Expectation)

    /// What a field should have been.
    public enum Expectation: Equatable, Sendable {
        /// A string.
        case text
        /// A number.
        case number
        /// A whole number of at least this.
        case wholeNumber(atLeast: Int)
        /// `true` or `false`.
        case flag
        /// An object.
        case object
        /// An array.
        case array
        /// A moment such as `2026-11-21T10:00:00.000+01:00`.
        case moment
        /// One of these words.
        case word([String])
        /// A number that no other element of the array has.
        case unique
    }
}
