import Basics
import Facilitation

/// What can be saved of a damaged record.
struct Salvage {
    /// A record that is whole again, without what could not be read.
    let document: RecordDocument
    /// How many pieces (entries, notes, items, fields) could not be read.
    let lost: Int

    /// Saves what can be saved; fails if not even the script and the start of the session are left.
    init(_ bytes: [UInt8]) throws(RecordDefect) {
        let (members, unread) = bytes.withUnsafeBufferPointer { buffer in
            var text = DamagedText(buffer)
            return (text.record(), text.lost)
        }
        var filter = FieldFilter(lost: unread)
        document = try RecordDocument(tree: .object(filter.readable(members)))
        lost = filter.lost
    }
}
