/// Running text as it is written into a document: in lines of a readable length.
public enum WrittenText {
    /// The characters that a line has at most, unless a single word is longer.
    static let width = 100

    /// A paragraph, ending in a newline; what would begin a heading, a list or a label is written otherwise.
    public static func paragraph(_ text: String, hasLabels: Bool) -> String {
        let words = InlineText.escaped(text)
        let written = beginnings(of: words).first { isText($0, hasLabels: hasLabels) && InlineText.plain($0) == text }
        return lines(written ?? words, indent: 0, hasLabels: hasLabels)
    }

    /// A text, and the ways to write its beginning where that means something.
    private static func beginnings(of text: String) -> [String] {
        guard let first = text.unicodeScalars.first else { return [text] }
        let number = text.prefix { $0.isLetter || $0.isNumber }
        return [
            text, "\\" + text, number + "\\" + text.dropFirst(number.count), escapingColon(text),
            "&#\(first.value);" + String(String.UnicodeScalarView(text.unicodeScalars.dropFirst())),
        ]
    }

    /// A list item, ending in a newline; what stands at its end stays on one line.
    public static func item(
        _ text: String, end: String = "", marker: String = "-", indent: Int = 0, hasLabels: Bool = false
    ) -> String {
        let blanks = String(repeating: " ", count: indent)
        // What begins with the sign of a quotation is words here.
        let words = (text.hasPrefix(">") ? "\\" : "") + InlineText.escaped(text)
        let isLabel = hasLabels && self.isLabel(words, isFirst: true)
        let written = blanks + marker + " " + (isLabel ? escapingColon(words) : words) + end
        return lines(written, indent: indent + marker.count + 1, hasLabels: false, unbroken: end.count)
    }

    /// A label and its value, ending in a newline; what stands at its end stays on one line.
    public static func label(_ word: String, _ value: String, end: String = "") -> String {
        lines("\(word): \(InlineText.escaped(value))\(end)", indent: 0, hasLabels: true, unbroken: end.count)
    }

    /// The text with line breaks where single spaces were, and only where the next line is sure to be read as text.
    private static func lines(_ text: String, indent: Int, hasLabels: Bool, unbroken: Int = 0) -> String {
        let characters = Array(text)
        var result = ""
        var start = 0
        var limit = width
        while characters.count - start > limit {
            let last = characters.count - max(1, unbroken)
            let (within, beyond) = (start..<min(start + limit, last) + 1, min(start + limit, last) + 1..<last + 1)
            func canEnd(at index: Int) -> Bool { canBreak(characters, at: index, after: start, hasLabels) }
            guard let end = within.last(where: canEnd) ?? beyond.first(where: canEnd) else { break }
            result += String(characters[start..<end]) + "\n" + String(repeating: " ", count: indent)
            start = end + 1
            limit = width - indent
        }
        return result + String(characters[start...]) + "\n"
    }

    private static func canBreak(_ characters: [Character], at index: Int, after start: Int, _ hasLabels: Bool) -> Bool
    {
        guard characters[index] == " ", index > start, index + 1 < characters.count, characters[index - 1] != " ",
            characters[index + 1] != " "
        else { return false }
        return isText(String(characters[(index + 1)...].prefix(width)), hasLabels: hasLabels)
    }

    /// Whether a line is nothing but text to the reader.
    private static func isText(_ line: String, hasLabels: Bool) -> Bool {
        let text = UncommentedText(Source(bytes: Array(line.utf8)))
        guard let range = text.lines.first, case .text = ScannedLine(range, in: text).shape,
            text.bytes[range].first != 0x3E
        else { return false }
        return !hasLabels || !isLabel(line, isFirst: false)
    }

    private static func isLabel(_ line: String, isFirst: Bool) -> Bool {
        let text = UncommentedText(Source(bytes: Array(line.utf8)))
        guard let range = text.lines.first.map({ Blank.trim($0, in: text.bytes) }), !range.isEmpty else { return false }
        return LabelReader(text: text, isOn: true).match(range, isFirst: isFirst) != nil
    }

    /// A text whose first colon makes no label.
    private static func escapingColon(_ text: String) -> String {
        let word = text.prefix { $0 != ":" }
        return word + "\\" + text.dropFirst(word.count)
    }
}
