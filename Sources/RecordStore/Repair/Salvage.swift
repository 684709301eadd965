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
        var sieve = Sieve(lost: unread)
        document = try RecordDocument(tree: .object(sieve.sift(members)))
        lost = sieve.lost
    }

    /// Whether a text that is not JSON was a record once: it says so, or nothing is left of it but its length.
    static func wasRecord(_ bytes: [UInt8]) -> Bool {
        let mark = Array("\"\(RecordWords.format)\"".utf8)
        let beginning = bytes.prefix(4096)
        return bytes.allSatisfy { $0 == 0 }
            || beginning.indices.contains { beginning[$0...].starts(with: mark) }
    }
}
