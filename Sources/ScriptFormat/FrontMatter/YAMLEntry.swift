/// A place where YAML cannot be read.
struct YAMLFault: Error {
    let range: Range<Int>
}

/// One entry of the front matter, read as YAML with each value as the text that stands there.
struct YAMLEntry {
    let text: UncommentedText
    let lines: Range<Int>
    let colon: Int

    /// Reads the value.
    func value() throws(YAMLFault) -> FrontMatterEntry.Value {
        let rest = Blank.trim(colon + 1..<text.lines[lines.lowerBound].upperBound, in: text.bytes)
        if lines.count == 1, isPlain(rest) {
            return rest.isEmpty ? .none : .text(.init(text: text.words(rest), range: rest))
        }
        let node = try node()
        switch node.content {
        case .scalar("", isPlain: true): return .none
        case .scalar(let scalar, _): return .text(read(scalar, node.mark))
        case .sequence(let sequence):
            let texts = try sequence.map { node throws(YAMLFault) in try item(node) }
            return .list(isBracketed ? texts.map(endingInLine) : texts)
        case .mapping(let mapping):
            return .list(try mapping.map { pair throws(YAMLFault) in try self.pair(pair) })
        }
    }

    /// Whether a value on one line is the same text in YAML: letters, and no mark that could mean something.
    private func isPlain(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return true }
        guard text.bytes[first].isLetterOrBeyond || text.bytes[first].isDigit else { return false }
        return !text.bytes[range].contains { $0 == .colon || $0 == .number || $0 < .space }
    }

    /// The value: a text, a list of texts, or pairs of them, in the mapping that it is read as a part of.
    private func node() throws(YAMLFault) -> YAMLNode {
        do throws(YAMLProblem) {
            let document = try YAMLNode.document(source, depth: 3)
            guard case .mapping(let mapping)? = document?.content, mapping.count == 1 else {
                throw YAMLProblem(mark: nil)
            }
            return mapping[0].value
        } catch {
            throw fault(error.mark)
        }
    }

    /// The value and the lines under it as the value of a mapping. The columns stay as they are.
    private var source: [UInt8] {
        var source = Array("v: ".utf8)
        append(colon + 1..<text.lines[lines.lowerBound].upperBound, to: &source)
        for line in text.lines[lines.dropFirst()] {
            source.append(.lineFeed)
            let bullet = Self.bullet(at: Blank.trim(line, in: text.bytes), in: text.bytes)
            append(line.lowerBound..<(bullet?.lowerBound ?? line.upperBound), to: &source)
            guard let bullet else { continue }
            source.append(.hyphen)
            append(bullet.upperBound..<line.upperBound, to: &source)
        }
        return source
    }

    /// Appends a range, with a space for each tab and no-break space and the sign of replacement for what is hidden.
    private func append(_ range: Range<Int>, to source: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let rest = text.bytes[index..<range.upperBound]
            let blank = Self.blanks.first { rest.starts(with: $0) }
            if blank != nil {
                source.append(.space)
            } else if text.bytes[index] == .hidden {
                source += [0xEF, 0xBF, 0xBD]
            } else {
                source.append(text.bytes[index])
            }
            index += blank?.count ?? 1
        }
    }

    /// Tab, no-break space, narrow no-break space, and a byte-order mark that has slid into the text.
    private static let blanks: [[UInt8]] = [[.tab], [0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xEF, 0xBB, 0xBF]]

    /// A bullet that is none in YAML, at the beginning of a line: `*`, `•`, `·`, `–` or `—`.
    static func bullet(at line: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
        let bullets: [[UInt8]] = [
            [.asterisk], [0xE2, 0x80, 0xA2], [0xC2, 0xB7], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94],
        ]
        guard let length = bullets.first(where: { bytes[line].starts(with: $0) })?.count, line.count > length,
            Blank.length(in: bytes, at: line.lowerBound + length, before: line.upperBound) > 0
        else { return nil }
        return line.prefix(length)
    }

    private func item(_ node: YAMLNode) throws(YAMLFault) -> FrontMatterText {
        switch node.content {
        case .scalar(let scalar, _): return read(scalar, node.mark)
        // A list item with a colon in it is a text to its author.
        case .mapping(let mapping) where mapping.count == 1: return try pair(mapping[0])
        default: throw fault(node.mark)
        }
    }

    /// Whether the value is a list in brackets.
    private var isBracketed: Bool {
        Blank.trim(colon + 1..<whole.upperBound, in: text.bytes).first.map { text.bytes[$0] } == .leftBracket
    }

    /// A text in a list in brackets, which ends at its comma or at the end of the list.
    private func endingInLine(_ text: FrontMatterText) -> FrontMatterText {
        let bytes = self.text.bytes
        let first = bytes[text.range.lowerBound]
        let isQuoted = first == .quotationMark || first == .apostrophe
        let rest = isQuoted ? text.range.dropFirst() : text.range
        let end = rest.first { isQuoted ? bytes[$0] == first : bytes[$0] == .comma || bytes[$0] == .rightBracket }
        guard let end else { return text }
        let range = Blank.trim(text.range.lowerBound..<(isQuoted ? end + 1 : end), in: bytes)
        return FrontMatterText(text: text.text, range: range)
    }

    private func pair(_ pair: (key: YAMLNode, value: YAMLNode)) throws(YAMLFault) -> FrontMatterText {
        guard case .scalar(let key, _) = pair.key.content, case .scalar(let value, _) = pair.value.content else {
            throw fault(pair.key.mark)
        }
        return FrontMatterText(
            text: value.isEmpty ? key + ":" : "\(key): \(value)", range: read(key, pair.key.mark).range)
    }

    private func read(_ scalar: String, _ mark: YAMLMark) -> FrontMatterText {
        // Only these bytes begin a newline of any kind.
        let isOneLine = !scalar.utf8.contains { $0 < .space || $0 == 0xC2 || $0 == 0xE2 }
        let words = isOneLine ? scalar : scalar.split(whereSeparator: \.isNewline).joined(separator: " ")
        return FrontMatterText(text: words, range: range(from: mark))
    }

    private var whole: Range<Int> {
        Blank.trim(
            text.lines[lines.lowerBound].lowerBound..<text.lines[lines.upperBound - 1].upperBound, in: text.bytes)
    }

    private func fault(_ mark: YAMLMark?) -> YAMLFault { YAMLFault(range: range(from: mark)) }

    /// From a mark to the end of its line.
    private func range(from mark: YAMLMark?) -> Range<Int> {
        guard let mark, mark.line < lines.count else { return whole }
        let line = text.lines[lines.lowerBound + mark.line]
        // The first line is read without its name, and with three characters for it.
        let start = mark.line == 0 ? colon + 1 : line.lowerBound
        var left = mark.column - (mark.line == 0 ? 3 : 0)
        var offset = start
        while left > 0, offset < line.upperBound {
            offset += 1
            while offset < line.upperBound, text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        let end = Blank.trim(line, in: text.bytes).upperBound
        return offset < end ? offset..<end : whole
    }
}
