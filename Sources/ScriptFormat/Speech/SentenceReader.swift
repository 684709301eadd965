/// Divides a text into sentences, and those into words.
///
/// A sentence ends with `.`, `!` or `?`, and with the text. After a full stop it goes on where the next word begins
/// with a small letter or a digit, so that abbreviations divide nothing.
struct SentenceReader {
    private let text: UncommentedText
    private let bytes: [UInt8]
    private var sentences: [Sentence] = []
    private var words: [Sentence.Word] = []
    /// Where the mark after the last word stands, and which it is.
    private var mark: (byte: UInt8, end: Int)?

    /// The sentences of a text.
    static func sentences(of value: TextSyntax, in text: UncommentedText) -> [Sentence] {
        var reader = SentenceReader(text: text)
        for line in value.lines { reader.take(line) }
        reader.close()
        return reader.sentences
    }

    private init(text: UncommentedText) {
        self.text = text
        bytes = text.bytes
    }

    private mutating func take(_ line: Range<Int>) {
        var index = line.lowerBound
        while index < line.upperBound {
            let end = wordEnd(from: index, in: line)
            if end > index {
                add(index..<end)
                index = end
            } else {
                takeMark(at: index, in: line)
                index += 1
                // The rest of a sign of several bytes, such as a quotation mark, is no word.
                while index < line.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
            }
        }
    }

    private mutating func takeMark(at index: Int, in line: Range<Int>) {
        let byte = bytes[index]
        guard [.fullStop, .exclamationMark, .questionMark].contains(byte), !words.isEmpty else { return }
        // A question mark counts even if other marks stand beside it.
        mark = (mark?.byte == .questionMark ? .questionMark : byte, index + 1)
    }

    private mutating func add(_ range: Range<Int>) {
        if let mark, mark.byte != .fullStop || !goesOn(at: range.lowerBound) { close() }
        mark = nil
        words.append(.init(key: WordKey.of(range, in: text), range: range))
    }

    private func goesOn(at index: Int) -> Bool {
        let byte = bytes[index]
        return byte.isDigit || byte >= 0x61 && byte <= 0x7A
    }

    private mutating func close() {
        if let first = words.first, let last = words.last {
            let end = mark?.end ?? last.range.upperBound
            sentences.append(
                Sentence(
                    words: words, range: first.range.lowerBound..<end, isQuestion: mark?.byte == .questionMark))
        }
        words = []
        mark = nil
    }

    /// The end of the word that begins at an index; the index itself where there is none.
    private func wordEnd(from start: Int, in line: Range<Int>) -> Int {
        var index = start
        while index < line.upperBound {
            let length = letterLength(at: index, in: line)
            if length > 0 {
                index += length
            } else if index > start, bytes[index] == .hyphen || bytes[index] == .apostrophe,
                index + 1 < line.upperBound,
                letterLength(at: index + 1, in: line) > 0
            {
                index += 1
            } else {
                break
            }
        }
        return index
    }

    /// How many bytes the letter or digit at an index takes; 0 for anything else.
    private func letterLength(at index: Int, in line: Range<Int>) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte.isLetterOrBeyond || byte.isDigit ? 1 : 0 }
        guard byte != .hidden else { return 0 }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard index + length <= line.upperBound else { return line.upperBound - index }
        // Guillemets and other signs of Latin-1, but the soft hyphen stands within words.
        if byte == 0xC2 { return bytes[index + 1] == 0xAD ? 2 : 0 }
        // General punctuation, but the apostrophe and the hyphens stand within words.
        if byte == 0xE2, bytes[index + 1] == 0x80 { return [0x90, 0x91, 0x99].contains(bytes[index + 2]) ? 3 : 0 }
        return length
    }
}

extension UInt8 {
    /// `!`.
    static let exclamationMark: UInt8 = 0x21
    /// `?`.
    static let questionMark: UInt8 = 0x3F
}
