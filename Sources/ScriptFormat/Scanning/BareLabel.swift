import Facilitation

/// Recognises a known label that lacks its colon.
struct BareLabel {
    private let text: UncommentedText
    /// Longer words are prose.
    private static let longestLabel = 40

    /// What stands where the colon should.
    private static let marks: [[UInt8]] = [
        [.space, .hyphen, .space], [.space, 0xE2, 0x80, 0x93, .space], [.space, 0xE2, 0x80, 0x94, .space], [.semicolon],
        [0xEF, 0xBC, 0x9A],
        [.space, .equals],
    ]

    /// Prepares to look.
    init(text: UncommentedText) { self.text = text }

    /// A label that a line begins with: with another mark for the colon, or with nothing and a value that says for sure
    /// what it is.
    func match(_ line: Range<Int>, isFirst: Bool) -> LabelReader.Match? {
        let first = text.bytes[line.lowerBound]
        guard first.isLetterOrBeyond || Emphasis.isMark(first) else { return nil }
        return matchWithMark(line, isFirst: isFirst) ?? matchWithRole(line)
    }

    /// A label that stands alone on a line, with a capital letter.
    func alone(_ line: Range<Int>) -> (label: Label, word: Range<Int>)? {
        guard line.count <= Self.longestLabel else { return nil }
        let (word, _) = Emphasis.strip(line, in: text.bytes)
        guard let first = word.first, text.bytes[first] >= 0x41, text.bytes[first] <= 0x5A, word.count <= 20 else {
            return nil
        }
        guard let label = Label.words.meaning(of: text.words(word)) else { return nil }
        return (label, word)
    }

    /// `Leder – gruppeleder`, `Leder; gruppeleder`, `Leder = gruppeleder`.
    private func matchWithMark(_ line: Range<Int>, isFirst: Bool) -> LabelReader.Match? {
        for index in text.bytes[line].prefix(Self.longestLabel).indices {
            guard mayBegin(at: index, before: line.upperBound),
                let mark = Self.marks.first(where: { text.bytes[index..<line.upperBound].starts(with: $0) })
            else { continue }
            let (word, _) = Emphasis.strip(line.lowerBound..<index, in: text.bytes)
            guard !word.isEmpty, let label = Label.words.meaning(of: text.words(word)),
                isFirst || text.words(word).first?.isUppercase == true
            else { return nil }
            let value = Blank.trim(index + mark.count..<line.upperBound, in: text.bytes)
            let end = index + mark.count - (mark.last == .space ? 1 : 0)
            return .init(label: label, word: word, value: value, form: .missingColon(index..<end))
        }
        return nil
    }

    /// Whether one of the marks may stand at an index; at nearly every blank none does.
    private func mayBegin(at index: Int, before end: Int) -> Bool {
        guard text.bytes[index] == .space else { return [.semicolon, 0xEF].contains(text.bytes[index]) }
        return index + 1 < end && [.hyphen, .equals, 0xE2].contains(text.bytes[index + 1])
    }

    /// `Leder gruppeleder og medleder`: a label and nothing but known roles.
    private func matchWithRole(_ line: Range<Int>) -> LabelReader.Match? {
        // The labels of who leads are short words, and most lines begin with another.
        guard let gap = text.bytes[line].prefix(10).firstIndex(of: .space) else { return nil }
        let (word, _) = Emphasis.strip(line.lowerBound..<gap, in: text.bytes)
        let value = Blank.trim(gap..<line.upperBound, in: text.bytes)
        guard Label.words.meaning(of: text.words(word)) == .lead else { return nil }
        let roles = PartReader.parts(
            of: TextSyntax(lines: [value]), in: text, separators: JoinWords.and)
        guard roles.allSatisfy({ Role.words.meaning(of: text.words($0)) != nil }) else { return nil }
        return .init(label: .lead, word: word, value: value, form: .missingColon(gap..<gap))
    }
}
