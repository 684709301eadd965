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
    /// Any `version` is read: unknown fields, events and words are passed over, and kept for writing. One that is higher
    /// than this program knows is told of by `Record.isNewer`.
    ///
    /// - Parameter bytes: A JSON document in UTF-8, with or without a byte-order mark.
    /// - Throws: `RecordDefect` with the place of the first thing that is wrong.
    public init(_ bytes: [UInt8]) throws(RecordDefect) {
        let tree: JSON
        do throws(JSONError) {
            tree = try JSON(parsing: bytes)
        } catch {
            throw Self.wasRecord(bytes) ? .syntax(error) : .notARecord
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

    /// Whether a text that is not JSON was a record once: it says so, or nothing is left of it but its length.
    static func wasRecord(_ bytes: [UInt8]) -> Bool {
        let mark = Array("\"\(RecordWords.format)\"".utf8)
        let beginning = bytes.prefix(4096)
        return bytes.allSatisfy { $0 == 0 }
            || beginning.indices.contains { beginning[$0...].starts(with: mark) }
    }
}

/// The words of the record's version 2.
enum RecordWords {
    static let format = "treff-record"
    /// The highest version that this program knows.
    static let newest = 2
    static let running = "running"
    static let ended = "ended"

    /// The version that a record is written in: the lowest that can tell all of it.
    static func version(of record: Record) -> Int {
        let isPlain = record.plan.items.allSatisfy { $0.stops.allSatisfy(\.isPrompt) }
        return isPlain && record.timeline.allSatisfy(\.isOfVersion1) ? 1 : 2
    }

    /// A word's meaning. A word that a newer version may have brought gets a neutral meaning; the word itself stays in the
    /// document (`JSON.merged`).
    static func meaning<Word: RawRepresentable<String>>(
        _ type: Word.Type, else neutral: Word
    ) -> Fields.Read<Word> {
        { json throws(FieldError) in Word(rawValue: try Scalars.text(json)) ?? neutral }
    }
}

extension Entry {
    /// Whether a program that knows version 1 alone makes the same of the entry.
    fileprivate var isOfVersion1: Bool {
        switch event {
        case .sessionStarted: moment.elapsed < 1
        case .beganAt, .endAgreed, .itemMoved, .itemAdded, .gapExplained: false
        default: true
        }
    }
}
