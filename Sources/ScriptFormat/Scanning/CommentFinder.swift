/// Finds the HTML comments in the text below the front matter.
///
/// A comment goes from `<!--` to the next `-->`. One that is never closed is taken to end where its paragraph does,
/// so that the rest of the script is still read. In a fenced code block nothing is a comment.
struct CommentFinder {
    private let source: Source
    private var comments: [Range<Int>] = []
    private var unclosed: [Range<Int>] = []
    private var hasNoMoreEnds = false
    private var hasUnclosedFence = false

    /// The comments on the lines from `first` on, in order, and the openings of those that are never closed.
    static func find(
        in source: Source, from first: Int
    ) -> (comments: [Range<Int>], unclosed: [Range<Int>]) {
        var finder = CommentFinder(source: source)
        finder.run(from: first)
        return (finder.comments, finder.unclosed)
    }

    private init(source: Source) { self.source = source }

    private mutating func run(from first: Int) {
        let text = UncommentedText(source)
        var done = 0
        for (number, line) in source.lines.enumerated().dropFirst(first) where line.upperBound > done {
            if line.lowerBound >= done, let end = endOfCode(from: number, in: text) {
                done = source.lines[end].upperBound
                continue
            }
            var index = max(done, line.lowerBound)
            while let start = opening(in: index..<line.upperBound) {
                let end = closing(from: start + 4) ?? endOfParagraph(from: number, opening: start..<start + 4)
                comments.append(start..<end)
                done = end
                index = end
                if end >= line.upperBound { break }
            }
        }
    }

    /// The index of the last line of the code block that begins on a line; `nil` where none does. After one that is
    /// never closed there are no more.
    private mutating func endOfCode(from number: Int, in text: UncommentedText) -> Int? {
        guard !hasUnclosedFence, case .fence(let mark, let count, _) = shape(of: number, in: text) else { return nil }
        let end = text.lines.indices.dropFirst(number + 1).first { index in
            guard case .fence(mark, let other, true) = shape(of: index, in: text) else { return false }
            return other >= count
        }
        hasUnclosedFence = end == nil
        return end
    }

    private func shape(of number: Int, in text: UncommentedText) -> LineShape {
        // Nearly every line begins with a letter, and needs no closer look; a blank beyond ASCII may stand before.
        let first = text.bytes[text.lines[number]].first { $0 > .space && $0 < 0x80 }
        return first == .backtick || first == .tilde ? ScannedLine(text.lines[number], in: text).shape : .text
    }

    private func opening(in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index + 4 <= range.upperBound {
            if source.bytes[index] == .lessThan, source.bytes[index + 1] == 0x21, source.bytes[index + 2] == .hyphen,
                source.bytes[index + 3] == .hyphen
            {
                return index
            }
            index += 1
        }
        return nil
    }

    private mutating func closing(from start: Int) -> Int? {
        guard !hasNoMoreEnds else { return nil }
        let bytes = source.bytes
        var index = start
        while index + 3 <= bytes.count {
            if bytes[index + 2] == 0x3E, bytes[index + 1] == .hyphen, bytes[index] == .hyphen { return index + 3 }
            index += 1
        }
        hasNoMoreEnds = true
        return nil
    }

    private mutating func endOfParagraph(from number: Int, opening: Range<Int>) -> Int {
        unclosed.append(opening)
        let rest = source.lines[number...]
        let blank = rest.firstIndex { Blank.trim($0, in: source.bytes).isEmpty } ?? rest.endIndex
        return source.lines[blank - 1].upperBound
    }
}
