import Basics
import Facilitation

/// The words of the record's version 1.
enum RecordWords {
    static let format = "treff-record"
    static let version = 1
    static let running = "running"
    static let ended = "ended"

    /// A word's meaning. A word that a newer version may have brought gets a neutral meaning; the word itself stays in the
    /// document (`JSON.merged`).
    static func meaning<Word: RawRepresentable<String>>(
        _ type: Word.Type, else neutral: Word
    ) -> Fields.Read<Word> {
        { json throws(FieldError) in Word(rawValue: try Scalars.text(json)) ?? neutral }
    }
}
