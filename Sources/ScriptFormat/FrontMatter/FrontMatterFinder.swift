/// Finds the lines of the front matter.
struct FrontMatterFinder {
    /// More lines than this are not front matter.
    static let lineLimit = 300
    /// More bytes than this are not read.
    static let byteLimit = 1 << 15

    /// Where the front matter is.
    struct Place {
        /// The lines between the fences, as indexes.
        var lines: Range<Int>
        /// The index of the first line after it.
        var bodyStart: Int
        /// How it is fenced.
        var fences: Fences
    }

    /// What is right or wrong with the fences.
    enum Fences: Equatable {
        /// Both are there.
        case both
        /// Only the first is.
        case unclosed
        /// The first is missing.
        case unopened
        /// Neither is, and yet there are entries.
        case unfenced
        /// There is no front matter.
        case none
    }

    private let text: UncommentedText

    /// Prepares to search.
    init(_ text: UncommentedText) { self.text = text }

    /// Finds the front matter.
    var place: Place {
        let lines = text.lines
        guard let first = lines.indices.first(where: { !trimmed($0).isEmpty }) else {
            return Place(lines: 0..<0, bodyStart: 0, fences: .none)
        }
        guard isFence(first) else {
            guard isKnownEntry(first) else { return Place(lines: 0..<0, bodyStart: 0, fences: .none) }
            let end = endOfEntries(from: first)
            let hasEnd = end < lines.count && isFence(end)
            return Place(
                lines: first..<end, bodyStart: hasEnd ? end + 1 : end, fences: hasEnd ? .unopened : .unfenced)
        }
        let limit = min(lines.count, first + Self.lineLimit)
        if let closing = (first + 1..<max(first + 1, limit)).first(where: isClosing), !hasHeadings(first + 1..<closing)
        {
            return Place(lines: first + 1..<closing, bodyStart: closing + 1, fences: .both)
        }
        let end = endOfEntries(from: first + 1)
        return Place(lines: first + 1..<end, bodyStart: isTwoHyphens(end) ? end + 1 : end, fences: .unclosed)
    }

    private func trimmed(_ index: Int) -> Range<Int> { Blank.trim(text.lines[index], in: text.bytes) }

    /// Three hyphens or more; Word makes dashes of them.
    private func isFence(_ index: Int) -> Bool {
        let bytes = text.bytes[trimmed(index)]
        if bytes.allSatisfy({ $0 == .hyphen }) { return bytes.count >= 3 }
        return bytes.count <= 9 && String(decoding: bytes, as: UTF8.self).allSatisfy { "-–—".contains($0) }
            && bytes.count > 2
    }

    private func isClosing(_ index: Int) -> Bool {
        text.lines[index].count < 20
            && (isFence(index) || text.bytes[trimmed(index)].elementsEqual([.fullStop, .fullStop, .fullStop]))
    }

    /// Two hyphens close nothing, and were meant to.
    private func isTwoHyphens(_ index: Int) -> Bool {
        index < text.lines.count && text.bytes[trimmed(index)].elementsEqual([.hyphen, .hyphen])
    }

    /// A closing line that comes after the first phases closes nothing: it is a line across the page.
    private func hasHeadings(_ lines: Range<Int>) -> Bool {
        lines.contains { index in
            guard case .heading(_, let content, true) = ScannedLine(text.lines[index], in: text).shape else {
                return false
            }
            return HeadingBracket(content, in: text).parts != nil
        }
    }

    private func isKnownEntry(_ index: Int) -> Bool {
        guard let name = EntryLine(text.lines[index], in: text)?.name else { return false }
        return FrontMatterKey.words.meaning(of: text.words(name)) != nil
    }

    /// The first line that cannot be front matter.
    private func endOfEntries(from start: Int) -> Int {
        var end = start
        for index in start..<min(text.lines.count, start + Self.lineLimit) {
            let line = trimmed(index)
            if line.isEmpty { continue }
            let isEntry = EntryLine(text.lines[index], in: text) != nil
            let isInside = line.lowerBound > text.lines[index].lowerBound || text.bytes[line.lowerBound] == .hyphen
            guard isEntry || isInside && end > start, !isFence(index), !isTwoHyphens(index) else { break }
            end = index + 1
        }
        return end
    }
}
