/// Words that authors leave where something is still to be written.
enum PlaceholderWords {
    private static let words = ["TODO", "TBD", "FIXME", "XXX"].map { Array($0.utf8) }

    /// The first of the words in a line, standing by itself in capital letters.
    static func find(in bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
        var isAtStart = true
        for index in line {
            let byte = bytes[index]
            if isAtStart, byte == 0x54 || byte == 0x46 || byte == 0x58,
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
