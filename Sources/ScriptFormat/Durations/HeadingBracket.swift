import Facilitation

/// The title of a heading, and the brackets with its duration and marks.
struct HeadingBracket: Equatable {
    /// The words before the brackets.
    let title: Range<Int>
    /// What stands between the brackets, divided at the commas; `nil` where there are none.
    let parts: [Range<Int>]?
    /// From the end of the title to the end of the heading: what a new pair of brackets replaces.
    let whole: Range<Int>
    /// Whether the brackets are round, both there, and last.
    let isWellFormed: Bool

    /// Divides the content of a heading.
    init(_ content: Range<Int>, in text: VisibleText) {
        let reader = BracketReader(text: text, content: content)
        guard let found = reader.closed ?? reader.unclosed ?? reader.bare else {
            self.init(title: content, parts: nil, whole: content.upperBound..<content.upperBound, isWellFormed: true)
            return
        }
        self.init(
            title: reader.title(before: found.outer.lowerBound), parts: reader.parts(of: found.inner),
            whole: found.outer, isWellFormed: found.isWellFormed)
    }

    private init(title: Range<Int>, parts: [Range<Int>]?, whole: Range<Int>, isWellFormed: Bool) {
        self.title = title
        self.parts = parts
        self.whole = whole
        self.isWellFormed = isWellFormed
    }
}

/// Finds the brackets at the end of a heading, also where one is missing.
struct BracketReader {
    let text: VisibleText
    let content: Range<Int>

    /// Marks that may have slipped in after the brackets.
    private static let strays: Set<UInt8> = [.colon, .fullStop, .comma, 0x3B]

    /// Brackets, or what was meant as such.
    struct Found {
        let outer: Range<Int>
        let inner: Range<Int>
        let isWellFormed: Bool
    }

    /// `Title (…)`, also with square brackets or with a stray mark after them.
    var closed: Found? {
        let bytes = text.bytes
        var end = content.upperBound
        while end > content.lowerBound, Self.strays.contains(bytes[end - 1]) { end -= 1 }
        guard end > content.lowerBound else { return nil }
        let isSquare = bytes[end - 1] == .rightBracket
        guard isSquare || bytes[end - 1] == .rightParenthesis else { return nil }
        let opening: UInt8 = isSquare ? .leftBracket : .leftParenthesis
        var depth = 0
        for index in (content.lowerBound..<end).reversed() {
            if bytes[index] == bytes[end - 1] { depth += 1 }
            if bytes[index] == opening { depth -= 1 }
            guard depth == 0 else { continue }
            let inner = index + 1..<end - 1
            if isSquare, !isMeant(inner) { return nil }
            let isLast = end == content.upperBound
            if !isLast, !isMeant(inner) { return nil }
            return Found(outer: index..<content.upperBound, inner: inner, isWellFormed: !isSquare && isLast)
        }
        return nil
    }

    /// `Title (5 min`.
    var unclosed: Found? {
        guard let opening = text.bytes[content].lastIndex(of: .leftParenthesis) else { return nil }
        var inner = opening + 1..<content.upperBound
        while let last = inner.last, BracketReader.strays.contains(text.bytes[last]) { inner.removeLast() }
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
            guard let first = parts(of: inner).first, case .exact = DurationText(text.words(first)) else { continue }
            return Found(outer: inner.lowerBound..<content.upperBound, inner: inner, isWellFormed: false)
        }
        return nil
    }

    /// The parts between commas; a comma between two digits is a decimal mark.
    func parts(of inner: Range<Int>) -> [Range<Int>] {
        let bytes = text.bytes
        var parts: [Range<Int>] = []
        var start = inner.lowerBound
        for index in inner where bytes[index] == .comma {
            let isDecimal =
                index > inner.lowerBound && index + 1 < inner.upperBound && bytes[index - 1].isDigit
                && bytes[index + 1].isDigit
            if isDecimal { continue }
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

    private func isMeant(_ inner: Range<Int>) -> Bool {
        guard inner.count < 200, let first = parts(of: inner).first else { return false }
        let words = text.words(first)
        return DurationText(words) != .none || Marks.words.meaning(of: words) != nil
    }
}
