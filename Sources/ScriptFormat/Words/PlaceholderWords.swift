import Languages

/// Words that authors leave where something is still to be written.
enum PlaceholderWords {
    private static let words = WordTable.spellings(of: "word", in: "placeholder").map { Array($0.utf8) }
    /// Whether one of the words begins with a byte.
    private static let isFirst: [Bool] = (0...UInt8.max).map { byte in words.contains { $0.first == byte } }

    /// The first of the words in a line, standing by itself in capital letters.
    static func find(in bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
        var isAtStart = true
        for index in line {
            let byte = bytes[index]
            if isAtStart, isFirst[Int(byte)],
                let word = words.first(where: { bytes[index..<line.upperBound].starts(with: $0) })
            {
                let end = index + word.count
                if end == line.upperBound || !isWordPart(bytes[end]) { return index..<end }
            }
            isAtStart = !isWordPart(byte)
        }
        return nil
    }

    private static func isWordPart(_ byte: UInt8) -> Bool { byte.isLetterOrBeyond || byte.isDigit }
}
