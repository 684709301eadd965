/// Recognises labels at the beginning of lines.
struct LabelReader {
    private let text: VisibleText
    private let isOn: Bool
    /// Longer words before a colon are prose.
    private static let longestLabel = 40

    /// A label that stands on a line.
    struct Match {
        let label: Label
        let word: Range<Int>
        let value: Range<Int>
        let form: LabelSyntax.Form
    }

    /// Prepares to read labels, or to find none.
    init(text: VisibleText, isOn: Bool) {
        self.text = text
        self.isOn = isOn
    }

    /// The label that a line begins with; a misspelt one within a paragraph must begin with a capital letter.
    func match(_ line: Range<Int>, isFirst: Bool) -> Match? {
        guard isOn, let colon = colon(in: line) else { return nil }
        let (word, isEmphasised) = withoutEmphasis(line.lowerBound..<colon)
        guard !word.isEmpty else { return nil }
        let value = value(after: colon, before: line.upperBound, isEmphasised: isEmphasised)
        let written = text.words(word)
        if let label = Label.words.meaning(of: written) {
            return Match(label: label, word: word, value: value, form: .exact)
        }
        let isSpaced = colon + 1 == line.upperBound || value.lowerBound > colon + 1
        guard isSpaced, isFirst || written.first?.isUppercase == true, isPlain(word),
            let near = Label.words.nearest(to: written), let label = Label.words.meaning(of: near)
        else { return nil }
        return Match(label: label, word: word, value: value, form: .near(near))
    }

    /// Whether a paragraph ends in a label without a value.
    func endsWithLabel(_ paragraph: [Range<Int>]) -> Bool {
        guard let last = paragraph.last else { return false }
        return match(last, isFirst: paragraph.count == 1)?.value.isEmpty ?? false
    }

    /// A known label that stands alone right over a list and lacks its colon.
    func matchWithoutColon(_ line: Range<Int>, list: ListSyntax) -> LabelSyntax? {
        guard isOn, line.count <= Self.longestLabel else { return nil }
        let (word, _) = withoutEmphasis(line)
        guard let label = Label.words.meaning(of: text.words(word)) else { return nil }
        return LabelSyntax(label: label, word: word, form: .missingColon, value: nil, list: list)
    }

    /// Takes labels out of a list that belongs to none: an author may have put bullets before them.
    func split(_ list: ListSyntax) -> [BlockSyntax] {
        var blocks: [BlockSyntax] = []
        var rest: [ListItemSyntax] = []
        for item in list.items {
            guard let first = item.text.lines.first, let match = match(first, isFirst: true), match.form == .exact
            else {
                rest.append(item)
                continue
            }
            attach(rest, to: &blocks)
            rest = []
            let lines = (match.value.isEmpty ? [] : [match.value]) + item.text.lines.dropFirst()
            let value = lines.isEmpty ? nil : TextSyntax(lines: lines)
            blocks.append(
                .label(.init(label: match.label, word: match.word, form: .inList(item.marker), value: value)))
        }
        attach(rest, to: &blocks)
        return blocks
    }

    private func attach(_ items: [ListItemSyntax], to blocks: inout [BlockSyntax]) {
        guard !items.isEmpty else { return }
        if case .label(var label) = blocks.last, label.value == nil, items.allSatisfy({ $0.depth > 0 }) {
            label.list = ListSyntax(items: items)
            blocks[blocks.count - 1] = .label(label)
        } else {
            blocks.append(.list(ListSyntax(items: items)))
        }
    }

    private func colon(in line: Range<Int>) -> Int? {
        guard text.bytes[line.lowerBound].isLetterOrBeyond || isEmphasis(line.lowerBound) else { return nil }
        return text.bytes[line].prefix(Self.longestLabel).firstIndex(of: .colon)
    }

    private func isEmphasis(_ index: Int) -> Bool {
        text.bytes[index] == .asterisk || text.bytes[index] == .underscore
    }

    private func withoutEmphasis(_ range: Range<Int>) -> (Range<Int>, isEmphasised: Bool) {
        var range = Blank.trim(range, in: text.bytes)
        let isEmphasised = !range.isEmpty && isEmphasis(range.lowerBound)
        while !range.isEmpty, isEmphasis(range.lowerBound) { range.removeFirst() }
        while !range.isEmpty, isEmphasis(range.upperBound - 1) { range.removeLast() }
        return (Blank.trim(range, in: text.bytes), isEmphasised)
    }

    private func value(after colon: Int, before end: Int, isEmphasised: Bool) -> Range<Int> {
        var start = colon + 1
        while isEmphasised, start < end, isEmphasis(start) { start += 1 }
        return Blank.trim(start..<end, in: text.bytes)
    }

    /// Whether a word could be a misspelt label: up to three words, letters only.
    private func isPlain(_ range: Range<Int>) -> Bool {
        let bytes = text.bytes[range]
        return bytes.lazy.filter { $0 == .space }.count <= 2
            && bytes.allSatisfy { $0.isLetterOrBeyond || $0 == .space || $0 == .hyphen }
    }
}
