/// Breaks text into rows: the one way in which it is done, whatever a word is and however wide it is.
///
/// A row takes as many words as it has room for. A word that is wider than a whole row is taken apart.
public struct WordWrap<Word, Width: Comparable & AdditiveArithmetic> {
    private let first: Width
    private let others: Width
    private let width: (Word) -> Width
    private let blank: (Word) -> Width
    private let parts: (Word, _ room: Width, _ others: Width) -> [Word]

    /// Takes the measures.
    ///
    /// - Parameters:
    ///   - first: The room of the first row.
    ///   - others: The room of the following rows.
    ///   - width: What a word takes.
    ///   - blank: What stands between a word and the one before it on its row.
    ///   - parts: A word in parts, of which the first has a room of its own and the others that of a whole row.
    public init(
        first: Width, others: Width, width: @escaping (Word) -> Width, blank: @escaping (Word) -> Width,
        parts: @escaping (Word, _ room: Width, _ others: Width) -> [Word]
    ) {
        (self.first, self.others) = (first, others)
        (self.width, self.blank, self.parts) = (width, blank, parts)
    }

    /// The words, row by row; none of the rows is empty.
    public func rows(of words: some Sequence<Word>) -> [[Word]] {
        var rows: [[Word]] = []
        var row: [Word] = []
        var used = Width.zero
        for word in words {
            let own = width(word)
            if !row.isEmpty {
                let after = used + blank(word) + own
                if after <= (rows.isEmpty ? first : others) {
                    row.append(word)
                    used = after
                    continue
                }
                rows.append(row)
            }
            (row, used) = ([word], own)
            let room = rows.isEmpty ? first : others
            guard own > room else { continue }
            let parts = parts(word, room, others)
            rows += parts.dropLast().map { [$0] }
            row = parts.last.map { [$0] } ?? []
            used = row.first.map(width) ?? .zero
        }
        return row.isEmpty ? rows : rows + [row]
    }
}

extension String {
    /// The text in rows of at most so many columns, broken between words, and within a word that is wider than a row.
    ///
    /// - Parameter first: The columns of the first row, where it has others.
    public func wrapped(to columns: Int, first: Int? = nil) -> [String] {
        let wrap = WordWrap<Substring, Int>(
            first: first ?? columns, others: columns, width: { DisplayWidth.of(String($0)) }, blank: { _ in 1 },
            parts: { $0.parts(first: $1, others: $2) })
        return wrap.rows(of: split(whereSeparator: \.isWhitespace)).map { $0.joined(separator: " ") }
    }
}

extension Substring {
    /// The text in parts that fit rows of so many columns; each has at least one character.
    fileprivate func parts(first: Int, others: Int) -> [Substring] {
        var parts: [Substring] = []
        var start = startIndex
        var used = 0
        for index in indices {
            let width = DisplayWidth.of(self[index])
            if used + width > (parts.isEmpty ? first : others), index > start {
                parts.append(self[start..<index])
                (start, used) = (index, 0)
            }
            used += width
        }
        return parts + [self[start...]]
    }
}
