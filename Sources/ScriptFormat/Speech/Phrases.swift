import Facilitation
import Languages

/// Phrases that mean the same, in any language, each divided into words.
struct Phrases {
    let phrases: [[String]]

    /// Takes the spellings of a meaning.
    init(of meaning: String, in section: String) {
        phrases = WordTable.spellings(of: meaning, in: section).map { $0.split(separator: " ").map(String.init) }
    }

    /// Whether one of them stands in a sentence.
    func stand(in sentence: Sentence) -> Bool { phrases.contains { sentence.has($0) } }
}

/// Words for a sharing round, in which everyone has a turn.
enum Round {
    private static let phrases = Phrases(of: "all", in: "company")

    /// Whether a sentence speaks of a round.
    static func isMeant(by sentence: Sentence) -> Bool { phrases.stand(in: sentence) }

    /// Whether an item's title or text speaks of a round.
    static func isMeant(by item: Item, _ outline: ItemOutline, in text: UncommentedText) -> Bool {
        let title = TextSyntax(lines: [outline.heading.titleRange])
        return ([title] + outline.text).contains { value in
            SentenceReader.sentences(of: value, in: text).contains { isMeant(by: $0) }
        }
    }
}

/// Words in lower case, as they are looked up in lists.
enum WordKey {
    /// The word at a place.
    ///
    /// Nearly all words have nothing but the letters of Norwegian and English, whose small letters are a fixed step
    /// away in UTF-8; this is done for every word of a script.
    static func of(_ range: Range<Int>, in text: UncommentedText) -> String {
        let isUsual = text.bytes[range].allSatisfy { $0 < 0xC2 || $0 == 0xC3 }
        guard isUsual else {
            return text.words(range).lowercased().replacing("\u{2019}", with: "'")
        }
        return String(unsafeUninitializedCapacity: range.count) { buffer in
            var isSecond = false
            for (index, byte) in text.bytes[range].enumerated() {
                buffer[index] = isSecond ? small(second: byte) : small(byte)
                isSecond = byte == 0xC3
            }
            return range.count
        }
    }

    private static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte }

    /// The second byte of `À` to `Þ`; the sign of multiplication among them is no letter.
    private static func small(second byte: UInt8) -> UInt8 {
        byte >= 0x80 && byte <= 0x9E && byte != 0x97 ? byte + 0x20 : byte
    }
}
