/// Lines of plain text, broken at a width.
struct TextColumn: Equatable, Sendable {
    /// The most characters in a line.
    let width: Int
    private var lines: [String] = []

    init(width: Int) { self.width = max(12, width) }

    /// All lines, each ending in a newline.
    var text: String { lines.map { $0 + "\n" }.joined() }

    /// An empty line, unless there is one already or nothing before it.
    mutating func gap() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// A paragraph; `first` stands before its first line and `indent` blanks before the others.
    mutating func paragraph(_ text: String, first: String = "", indent: Int? = nil) {
        let hang = indent ?? first.count
        var line = first
        var isEmpty = true
        for word in Self.words(text, longest: max(8, width - hang)) {
            if !isEmpty && line.count + 1 + word.count > width {
                lines.append(line)
                line = String(repeating: " ", count: hang)
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        lines.append(Self.trimmed(line))
    }

    /// A line that stands as it is.
    mutating func row(_ line: String) { lines.append(Self.trimmed(Self.cleaned(line))) }

    /// A text in pieces no wider than `width`.
    static func broken(_ text: String, width: Int) -> [String] {
        var column = TextColumn(width: width)
        column.paragraph(text)
        return column.lines
    }

    /// A line of the given character, as long as the column is wide.
    mutating func rule(_ character: Character = "─") { lines.append(String(repeating: character, count: width)) }

    /// A text in a field of a fixed width; longer texts are kept whole.
    static func padded(_ text: String, to width: Int, right: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - text.count))
        return right ? blanks + text : text + blanks
    }

    /// The words, without control characters: a text from a file must not steer a terminal.
    private static func words(_ text: String, longest: Int) -> [String] {
        text.split(whereSeparator: \.isWhitespace).flatMap { word in
            let letters = Array(cleaned(String(word)))
            return stride(from: 0, to: letters.count, by: longest).map { start in
                String(letters[start..<min(start + longest, letters.count)])
            }
        }
    }

    private static func cleaned(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format: true
        default: false
        }
    }

    private static func trimmed(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
