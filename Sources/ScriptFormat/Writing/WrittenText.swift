/// Running text as it is written into a document: in lines of a readable length.
public enum WrittenText {
    /// The characters that a line has at most, unless a single word is longer.
    static let width = 100

    /// A paragraph, ending in a newline; what would begin a heading or a list is moved away from the margin.
    public static func paragraph(_ text: String, hasLabels: Bool) -> String {
        let start = isText(text, hasLabels: false) ? "" : "    "
        return lines(start + text, indent: 0, hasLabels: hasLabels)
    }

    /// A list item, ending in a newline; what stands at its end stays on one line.
    public static func item(_ text: String, end: String = "") -> String {
        lines("- " + text + end, indent: 2, hasLabels: false, unbroken: end.count)
    }

    /// A label and its value, ending in a newline.
    public static func label(_ word: String, _ value: String) -> String {
        lines("\(word): \(value)", indent: 0, hasLabels: true)
    }

    /// The text with line breaks where single spaces were, and only where the next line is sure to be read as text.
    private static func lines(_ text: String, indent: Int, hasLabels: Bool, unbroken: Int = 0) -> String {
        let characters = Array(text)
        var result = ""
        var start = 0
        var limit = width
        while characters.count - start > limit {
            let breaks = characters.indices[start...].filter { index in
                index <= characters.count - unbroken && canBreak(characters, at: index, after: start, hasLabels)
            }
            guard let end = breaks.last(where: { $0 - start <= limit }) ?? breaks.first else { break }
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
        return !hasLabels || LabelReader(text: text, isOn: true).match(range, isFirst: false) == nil
    }
}
