import Facilitation

/// Finds the brackets at the end of a heading, also where one is missing or of the wrong kind.
struct BracketReader {
    let text: UncommentedText
    let content: Range<Int>

    /// Marks that may have slipped in after the brackets.
    private static let strays: Set<UInt8> = [.colon, .fullStop, .comma, .semicolon, .rightBracket, .rightBrace]

    /// Brackets, or what was meant as such.
    struct Found {
        let outer: Range<Int>
        let inner: Range<Int>
        let isWellFormed: Bool
    }

    /// `Title (…)`, also with brackets of another kind, two pairs, or a stray mark after them.
    var closed: Found? {
        let bytes = text.bytes
        var end = content.upperBound
        while end > content.lowerBound, [.colon, .fullStop, .comma, .semicolon].contains(bytes[end - 1]) { end -= 1 }
        guard end > content.lowerBound, let opening = Self.opening(of: bytes[end - 1]) else { return nil }
        var depth = 0
        for index in (content.lowerBound..<end).reversed() {
            if bytes[index] == bytes[end - 1] { depth += 1 }
            if bytes[index] == opening { depth -= 1 }
            guard depth == 0 else { continue }
            let inner = index + 1..<end - 1
            let isRound = opening == .leftParenthesis
            let isLast = end == content.upperBound
            if !isRound || !isLast, !isMeant(inner) { return nil }
            let isDoubled =
                inner.count > 2 && bytes[inner.lowerBound] == opening && bytes[inner.upperBound - 1] == bytes[end - 1]
            return Found(
                outer: index..<content.upperBound, inner: isDoubled ? inner.dropFirst().dropLast() : inner,
                isWellFormed: isRound && isLast && !isDoubled)
        }
        return nil
    }

    private static func opening(of closing: UInt8) -> UInt8? {
        switch closing {
        case .rightParenthesis: .leftParenthesis
        case .rightBracket: .leftBracket
        case .rightBrace: .leftBrace
        default: nil
        }
    }

    /// `Title (5 min`.
    var unclosed: Found? {
        guard let opening = text.bytes[content].lastIndex(of: .leftParenthesis) else { return nil }
        var inner = opening + 1..<content.upperBound
        while let last = inner.last, Self.strays.contains(text.bytes[last]) { inner.removeLast() }
        guard !text.bytes[inner].contains(.rightParenthesis), isMeant(inner) else { return nil }
        return Found(outer: opening..<content.upperBound, inner: inner, isWellFormed: false)
    }

    /// `Title 5 min` or `Title 5 min)`.
    var bare: Found? {
        let hasEnd = text.bytes[content].last == .rightParenthesis
        let end = hasEnd ? content.upperBound - 1 : content.upperBound
        let words = text.bytes[content.lowerBound..<end].split(separator: .space).suffix(4)
        for word in words where word.startIndex > content.lowerBound {
            let inner = word.startIndex..<end
            guard let first = parts(of: inner).first, isTime(first) else { continue }
            return Found(outer: inner.lowerBound..<content.upperBound, inner: inner, isWellFormed: false)
        }
        return nil
    }

    /// Whether words without brackets can only be a time: one that is written as it should be, or a number with a unit.
    private func isTime(_ part: Range<Int>) -> Bool {
        let words = text.words(part)
        switch DurationText(words) {
        case .exact: return true
        case .loose: return text.bytes[part].first?.isDigit == true && words.contains(where: \.isLetter)
        case .unclear, .none: return false
        }
    }

    /// The parts between commas; a comma between two digits is a decimal mark.
    func parts(of inner: Range<Int>) -> [Range<Int>] {
        let bytes = text.bytes
        var parts: [Range<Int>] = []
        var start = inner.lowerBound
        for index in inner where bytes[index] == .comma {
            let isInside = index > inner.lowerBound && index + 1 < inner.upperBound
            if isInside, bytes[index - 1].isDigit, bytes[index + 1].isDigit { continue }
            parts.append(Blank.trim(start..<index, in: bytes))
            start = index + 1
        }
        parts.append(Blank.trim(start..<inner.upperBound, in: bytes))
        return parts
    }

    /// The title, without a dash or a colon that led to the duration.
    func title(before end: Int) -> Range<Int> {
        var title = Blank.trim(content.lowerBound..<end, in: text.bytes)
        let isBare = end < content.upperBound && text.bytes[end].isDigit
        let marks: [[UInt8]] = [[.hyphen], [.colon], [.comma], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]]
        while isBare, let mark = marks.first(where: { text.bytes[title].reversed().starts(with: $0.reversed()) }) {
            title = Blank.trim(title.lowerBound..<title.upperBound - mark.count, in: text.bytes)
        }
        return title
    }

    /// Whether what stands in brackets was meant as a duration or a mark.
    func isMeant(_ inner: Range<Int>) -> Bool {
        guard inner.count < 200, let first = parts(of: inner).first else { return false }
        let words = text.words(first)
        return DurationText.isMeant(words) || Marks.words.meaning(of: words) != nil
    }
}
