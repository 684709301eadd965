/// Running text on one or more lines.
public struct TextSyntax: Equatable, Sendable {
    /// The part of each line that belongs to the text, without blanks at its ends; never empty.
    public var lines: [Range<Int>]

    /// From the first character to the last.
    public var range: Range<Int> {
        guard let first = lines.first, let last = lines.last else { return 0..<0 }
        return first.lowerBound..<last.upperBound
    }
}

extension UncommentedText {
    /// The words of a text, its lines joined by spaces.
    func words(_ text: TextSyntax) -> String {
        guard text.lines.count != 1 else { return words(text.lines[0]) }
        return text.lines.lazy.map { words($0) }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
