import Basics
import Facilitation

/// A record together with the document that it was read from, so that what a newer version wrote in it survives.
public struct RecordDocument: Sendable {
    /// What the document says.
    public let record: Record
    /// The document as it was read.
    let tree: JSON

    /// Reads a document.
    ///
    /// Any `version` is read: unknown fields, events and words are passed over, and kept for writing.
    ///
    /// - Parameter bytes: A JSON document in UTF-8, with or without a byte-order mark.
    /// - Throws: `RecordDefect` with the place of the first thing that is wrong.
    public init(_ bytes: [UInt8]) throws(RecordDefect) {
        let tree: JSON
        do throws(JSONError) {
            tree = try JSON(parsing: bytes)
        } catch {
            throw Salvage.wasRecord(bytes) ? .syntax(error) : .notARecord
        }
        try self.init(tree: tree)
    }

    /// Reads a document that is JSON already.
    init(tree: JSON) throws(RecordDefect) {
        guard tree["format"]?.text == RecordWords.format else { throw .notARecord }
        do throws(FieldError) {
            record = try RecordDecoding.record(tree)
        } catch {
            throw error.defect
        }
        self.tree = tree
    }
}
