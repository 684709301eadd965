import Languages

/// Words and signs that authors leave where something is still to be written.
enum PlaceholderWords {
    private static let words = spellings(of: "word")
    /// Those that stand in small letters, and then only before a colon or alone.
    private static let notes = spellings(of: "note")
    /// What begins a bracket that holds the place of a text.
    private static let brackets = spellings(of: "bracket")
    /// Whether something may begin with a byte.
    private static let isFirst: [Bool] = (0...UInt8.max).map { byte in
        (words + notes).contains { $0.first == byte } || byte == questionMark || byte == .leftBracket
    }
    private static let questionMark = UInt8(ascii: "?")
    /// A bracket with more in it is no place for a text.
    private static let longestBracket = 80

    private static func spellings(of meaning: String) -> [[UInt8]] {
        WordTable.spellings(of: meaning, in: "placeholder").map { Array($0.utf8) }
    }

    /// The first of them in a line: a word by itself in capital letters, `todo:`, `???`, `[sett inn tekst]`.
    static func find(in bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
        var isAtStart = true
        for index in line {
            let byte = bytes[index]
            if isAtStart, isFirst[Int(byte)] {
                let rest = bytes[index..<line.upperBound]
                let isAlone = isAlone(index, from: line, in: bytes)
                if let found = word(rest) ?? note(rest, isAlone) ?? signs(rest, isAlone) ?? bracket(rest) {
                    return found
                }
            }
            isAtStart = !isWordPart(byte)
        }
        return nil
    }

    private static func word(_ rest: ArraySlice<UInt8>) -> Range<Int>? {
        words.first { rest.starts(with: $0) && !isWordPart(rest.dropFirst($0.count).first) }
            .map { rest.startIndex..<rest.startIndex + $0.count }
    }

    private static func note(_ rest: ArraySlice<UInt8>, _ isAlone: Bool) -> Range<Int>? {
        guard let note = notes.first(where: { rest.starts(with: $0) }) else { return nil }
        let end = rest.startIndex + note.count
        return isAlone && end == rest.endIndex || rest[end...].first == .colon ? rest.startIndex..<end : nil
    }

    private static func signs(_ rest: ArraySlice<UInt8>, _ isAlone: Bool) -> Range<Int>? {
        let count = rest.prefix { $0 == questionMark }.count
        return count > 2 && isAlone ? rest.startIndex..<rest.startIndex + count : nil
    }

    private static func bracket(_ rest: ArraySlice<UInt8>) -> Range<Int>? {
        guard rest.first == .leftBracket, let end = rest.prefix(longestBracket).firstIndex(of: .rightBracket),
            rest[end...].dropFirst().first != .leftParenthesis
        else { return nil }
        let inner = Array(String(decoding: rest[rest.startIndex + 1..<end], as: UTF8.self).lowercased().utf8)
        let isMeant = brackets.contains { inner.starts(with: $0) && !isWordPart(inner.dropFirst($0.count).first) }
        return isMeant ? rest.startIndex..<end + 1 : nil
    }

    /// Whether nothing but a bullet, a bracket or a label stands before.
    private static func isAlone(_ start: Int, from line: Range<Int>, in bytes: [UInt8]) -> Bool {
        let before = bytes[line.lowerBound..<start].last { $0 != .space && $0 != .tab }
        return before.map { [.colon, .hyphen, .asterisk, .leftParenthesis].contains($0) } ?? true
    }

    private static func isWordPart(_ byte: UInt8?) -> Bool { byte.map { $0.isLetterOrBeyond || $0.isDigit } ?? false }
}
