/// Divides a value at its commas, and at words such as `og` and `and`.
struct PartReader {
    private let text: UncommentedText
    private let separators: Set<String>
    private var parts: [TextSyntax] = []
    private var open: [Range<Int>] = []
    private var depth = 0

    /// The parts of a value that are not empty, each without a full stop after it; a comma in brackets divides nothing.
    static func parts(
        of value: TextSyntax, in text: UncommentedText, separators: Set<String> = []
    ) -> [TextSyntax] {
        var reader = PartReader(text: text, separators: separators)
        for line in value.lines { reader.take(line) }
        reader.close()
        return reader.parts
    }

    private init(text: UncommentedText, separators: Set<String>) {
        self.text = text
        self.separators = separators
    }

    private mutating func take(_ line: Range<Int>) {
        var start = line.lowerBound
        var index = start
        while index < line.upperBound {
            let byte = text.bytes[index]
            if byte == .leftParenthesis { depth += 1 }
            if byte == .rightParenthesis { depth -= 1 }
            let length = depth > 0 ? 0 : separatorLength(at: index, in: line)
            if length > 0 {
                add(start..<index)
                close()
                start = index + length
            }
            index += max(1, length)
        }
        add(start..<line.upperBound)
    }

    private func separatorLength(at index: Int, in line: Range<Int>) -> Int {
        if text.bytes[index] == .comma { return 1 }
        guard !separators.isEmpty, index == line.lowerBound || text.bytes[index - 1] == .space else { return 0 }
        let word = text.bytes[index..<line.upperBound].prefix { $0 > .space && $0 != .comma }
        guard word.count <= 3, !word.isEmpty, word.endIndex < line.upperBound || line.lowerBound < index else {
            return 0
        }
        return separators.contains(String(decoding: word, as: UTF8.self).lowercased()) ? word.count : 0
    }

    private mutating func add(_ range: Range<Int>) {
        let trimmed = Blank.trim(range, in: text.bytes)
        if !trimmed.isEmpty { open.append(trimmed) }
    }

    private mutating func close() {
        if let last = open.last, text.bytes[last.upperBound - 1] == .fullStop {
            open[open.count - 1] = last.dropLast()
        }
        open.removeAll(where: \.isEmpty)
        if !open.isEmpty { parts.append(TextSyntax(lines: open)) }
        open = []
    }
}
