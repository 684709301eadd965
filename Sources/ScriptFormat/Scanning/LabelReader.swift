import Facilitation
import Languages

/// Recognises labels at the beginning of lines.
struct LabelReader {
    private let text: UncommentedText
    private let bare: BareLabel
    private let language: Language
    /// Whether there are labels at all.
    let isOn: Bool
    /// Longer words before a colon are prose.
    private static let longestLabel = 40

    /// A label that stands on a line.
    struct Match {
        let label: Label
        let word: Range<Int>
        let value: Range<Int>
        let form: LabelSyntax.Form
    }

    /// Prepares to read labels, or to find none; a misspelt one is read as one in this language.
    init(text: UncommentedText, isOn: Bool, language: Language = .nb) {
        self.text = text
        self.isOn = isOn
        self.language = language
        bare = BareLabel(text: text)
    }

    /// The labels on a line: one that it begins with, and those that have slid into that one's value.
    func matches(_ line: Range<Int>, isFirst: Bool) -> [Match] {
        guard let match = match(line, isFirst: isFirst) else { return [] }
        return LabelsInLine(text: text).divide(match)
    }

    /// The label that a line begins with; a misspelt one within a paragraph must begin with a capital letter.
    func match(_ line: Range<Int>, isFirst: Bool) -> Match? {
        guard isOn else { return nil }
        guard let colon = colon(in: line) else { return bare.match(line, isFirst: isFirst) }
        let (word, isEmphasised) = Emphasis.strip(line.lowerBound..<colon, in: text.bytes)
        guard !word.isEmpty else { return nil }
        let value = value(after: colon, before: line.upperBound, isEmphasised: isEmphasised)
        let written = text.words(word)
        if let label = Label.words.meaning(of: written) {
            return exact(label, word, value)
        }
        let isSpaced = colon + 1 == line.upperBound || value.lowerBound > colon + 1
        guard isSpaced, isFirst || written.first?.isUppercase == true else { return nil }
        guard let near = numbered(written) ?? (isPlain(word) ? Label.meant(by: written, in: language) : nil),
            let label = Label.words.meaning(of: near)
        else { return nil }
        return Match(label: label, word: word, value: value, form: .near(near))
    }

    /// The known label in `Spørsmål 2` and `Leder(e)`.
    private func numbered(_ written: String) -> String? {
        // Most are prose before a colon, and have nothing but letters.
        guard written.utf8.contains(where: { $0 == .leftParenthesis || $0.isDigit || $0 == 0xC2 || $0 > 0xC3 }) else {
            return nil
        }
        let word = String(written.prefix { $0 != "(" && !$0.isNumber }).trimmingSpaces
        return word != written && Label.words.meaning(of: word) != nil ? word : nil
    }

    /// A known label; a second colon after it is a slip.
    private func exact(_ label: Label, _ word: Range<Int>, _ value: Range<Int>) -> Match {
        guard value.first.map({ text.bytes[$0] }) == .colon else {
            return Match(label: label, word: word, value: value, form: .exact)
        }
        let rest = Blank.trim(value.dropFirst(), in: text.bytes)
        return Match(label: label, word: word, value: rest, form: .extraColon(value.prefix(1)))
    }

    /// Whether a paragraph ends in a label without a value.
    func endsWithLabel(_ paragraph: [Range<Int>]) -> Bool {
        guard let last = paragraph.last else { return false }
        if let match = match(last, isFirst: paragraph.count == 1) { return match.value.isEmpty }
        return matchAlone(TextSyntax(lines: [last])) != nil
    }

    /// A known label that stands alone in a paragraph, and lacks its colon.
    func matchAlone(_ paragraph: TextSyntax) -> LabelSyntax? {
        guard isOn, paragraph.lines.count == 1, let (label, word) = bare.alone(paragraph.range) else { return nil }
        return LabelSyntax(label: label, word: word, form: .missingColon(word.upperBound..<word.upperBound))
    }

    /// A known label that stands as a heading below the level of items.
    func match(_ heading: HeadingSyntax) -> LabelSyntax? {
        guard isOn, heading.level > 2, heading.content.count <= Self.longestLabel else { return nil }
        var (word, _) = Emphasis.strip(heading.content, in: text.bytes)
        if let last = word.last, text.bytes[last] == .colon { word = Blank.trim(word.dropLast(), in: text.bytes) }
        guard !word.isEmpty, let label = Label.words.meaning(of: text.words(word)) else { return nil }
        return LabelSyntax(label: label, word: word, form: .heading(heading.range))
    }

    private func colon(in line: Range<Int>) -> Int? {
        guard text.bytes[line.lowerBound].isLetterOrBeyond || Emphasis.isMark(text.bytes[line.lowerBound]) else {
            return nil
        }
        return text.bytes[line].prefix(Self.longestLabel).firstIndex(of: .colon)
    }

    private func value(after colon: Int, before end: Int, isEmphasised: Bool) -> Range<Int> {
        var start = colon + 1
        while isEmphasised, start < end, Emphasis.isMark(text.bytes[start]) { start += 1 }
        return Blank.trim(start..<end, in: text.bytes)
    }

    /// Whether a word could be a misspelt label: up to four words, letters only.
    private func isPlain(_ range: Range<Int>) -> Bool {
        let bytes = text.bytes[range]
        return bytes.lazy.filter { $0 == .space }.count <= 3
            && bytes.allSatisfy { $0.isLetterOrBeyond || $0 == .space || $0 == .hyphen }
    }
}
