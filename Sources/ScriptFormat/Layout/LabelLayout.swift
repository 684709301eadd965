import Facilitation
import Languages

/// Writes labels: `Leder: …`.
struct LabelLayout {
    let document: ParsedDocument
    let language: Language

    private var bytes: [UInt8] { document.text.bytes }

    /// How the line that a label begins is written.
    func form(_ label: LabelSyntax) -> LineRole.Form {
        if case .inList = label.form { return .verbatim }
        guard case .exact = label.form, let end = end(of: label) else { return .plain }
        return .replaced(Array("\(word(label)): ".utf8), until: end)
    }

    /// The label in the document's language; where that has several spellings, the author's.
    private func word(_ label: LabelSyntax) -> String {
        let key = Words.key(document.text.words(label.word))
        let spellings = Label.words.spellings(of: label.label, in: language)
        return spellings.first { Words.key($0) == key } ?? spellings.first ?? key
    }

    /// Where the value begins, past the colon and the marks of bold; `nil` where the label shares these with its value.
    private func end(of label: LabelSyntax) -> Int? {
        let line = document.source.lines[document.source.lineIndex(of: label.word.lowerBound)]
        guard !bytes[line.lowerBound..<label.word.upperBound].contains(.hidden) else { return nil }
        let before = bytes[line.lowerBound..<label.word.lowerBound].count(where: Emphasis.isMark)
        guard let colon = bytes[label.word.upperBound..<line.upperBound].firstIndex(of: .colon) else { return nil }
        guard !bytes[label.word.upperBound..<colon].contains(.hidden) else { return nil }
        var after = bytes[label.word.upperBound..<colon].count(where: Emphasis.isMark)
        var end = colon + 1
        while before > after, end < line.upperBound, Emphasis.isMark(bytes[end]) {
            end += 1
            after += 1
        }
        return before == after ? end : nil
    }
}
