/// Finds labels on the line of another, where line breaks have been lost: `Leder: gruppeleder Verktøy: busk`.
struct LabelsInLine {
    let text: UncommentedText

    /// Labels whose values are names; the others hold prose, in which a word with a colon may well stand.
    private static let ofNames: Set<Label> = [.lead, .tool, .method, .materials, .handout]

    /// A label, and the others that stand in its value.
    func divide(_ match: LabelReader.Match) -> [LabelReader.Match] {
        guard Self.ofNames.contains(match.label) else { return [match] }
        var matches = [match]
        for colon in match.value where text.bytes[colon] == .colon {
            guard let next = label(before: colon, in: match.value), let last = matches.popLast() else { continue }
            let value = Blank.trim(last.value.lowerBound..<next.word.lowerBound, in: text.bytes)
            // Nothing between two labels: the second colon belongs to a name.
            guard !value.isEmpty else { return [match] }
            matches.append(.init(label: last.label, word: last.word, value: value, form: last.form))
            matches.append(
                .init(
                    label: next.label, word: next.word,
                    value: Blank.trim(colon + 1..<match.value.upperBound, in: text.bytes),
                    form: .inLine(value.upperBound..<next.word.lowerBound)))
        }
        return matches
    }

    private func label(before colon: Int, in value: Range<Int>) -> (label: Label, word: Range<Int>)? {
        let length = text.bytes[value.lowerBound..<colon].reversed().prefix { $0.isLetterOrBeyond }.count
        let word = colon - length..<colon
        guard length > 0, word.lowerBound > value.lowerBound else { return nil }
        let written = text.words(word)
        guard written.first?.isUppercase == true, let label = Label.words.meaning(of: written),
            Self.ofNames.contains(label)
        else { return nil }
        return (label, word)
    }
}
