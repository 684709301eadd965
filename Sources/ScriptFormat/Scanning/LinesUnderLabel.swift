/// Tells whether what stands right under the value of a label belongs to it.
///
/// Under a label with names it hardly does, since it would give tools and leaders that there are not; under other labels
/// it goes on, as in any Markdown.
enum LinesUnderLabel {
    /// Fewer characters than this on a line were not wrapped.
    private static let shortest = 40

    /// The first line of a label's value that hardly goes on; `nil` where all do.
    static func place(in label: LabelSyntax, _ text: UncommentedText) -> Range<Int>? {
        let lines = label.value?.lines ?? []
        for (line, last) in zip(lines.dropFirst(), lines) where !goesOn(line, text) {
            let start = last == lines[0] ? label.word.lowerBound : last.lowerBound
            let isShort = text.words(start..<last.upperBound).count < shortest
            let isClosed = label.label.isNames ? !isOpen(last, text) : isShort && isCapital(line, text)
            if isClosed { return line }
        }
        return nil
    }

    /// Whether a line begins as one that goes on.
    private static func goesOn(_ line: Range<Int>, _ text: UncommentedText) -> Bool {
        let first = text.words(line).split(separator: " ").first ?? ""
        return JoinWords.all.contains(first.lowercased()) || [",", "("].contains(first.prefix(1))
    }

    /// Whether a line ends as one that something must follow.
    private static func isOpen(_ line: Range<Int>, _ text: UncommentedText) -> Bool {
        let words = text.words(line)
        let last = words.split(separator: " ").last ?? ""
        return words.hasSuffix(",") || words.hasSuffix("/") || JoinWords.all.contains(last.lowercased())
    }

    private static func isCapital(_ line: Range<Int>, _ text: UncommentedText) -> Bool {
        text.words(line).first?.isUppercase == true
    }
}
