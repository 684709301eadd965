import Basics

/// Lines of plain text, broken at a width.
struct TextColumn: Equatable, Sendable {
    /// The most columns in a line.
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
        let hang = indent ?? DisplayWidth.of(first)
        let margin = String(repeating: " ", count: hang)
        let rows = Self.cleaned(text).wrapped(to: max(8, width - hang), first: max(8, width - DisplayWidth.of(first)))
        for (index, row) in (rows.isEmpty ? [""] : rows).enumerated() {
            lines.append(Self.trimmed((index == 0 ? first : margin) + row))
        }
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
        let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
        return right ? blanks + text : text + blanks
    }

    /// Without control characters: a text from a file must not steer a terminal.
    private static func cleaned(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.isWhitespace || !isControl($0) }))
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
