/// A text with what its letters look like, as far as that tells what it is.
public struct SourceText: Equatable, Sendable {
    /// The characters; a line feed where the author broke the line, a tab where there is one. A link is written as in
    /// Markdown.
    public var plain: String
    /// How many characters at its beginning are in bold.
    public var strong: Int

    public init(_ plain: String, strong: Int = 0) {
        self.plain = plain
        self.strong = strong
    }

    /// Whether all of it is in bold, but perhaps marks at its end.
    var isStrong: Bool { strong > 0 && plain.dropFirst(strong).allSatisfy { !$0.isLetter && !$0.isNumber } }

    /// The lines, each with its share of what is in bold.
    var lines: [SourceText] {
        var left = strong
        return plain.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let share = min(max(left, 0), line.count)
            left -= line.count + 1
            return SourceText(String(line), strong: share).trimmed
        }.filter { !$0.plain.isEmpty }
    }

    /// The text without blanks at its ends.
    var trimmed: SourceText {
        let start = plain.prefix { $0.isWhitespace }.count
        return SourceText(plain.trimmedBlanks, strong: max(0, strong - start))
    }
}

extension StringProtocol {
    /// The text without blanks at its ends.
    var trimmedBlanks: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    /// The text with single spaces for all blanks, and none at its ends.
    var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
