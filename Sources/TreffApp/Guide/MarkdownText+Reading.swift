extension MarkdownText {
    /// Reads the words of a block. A link is its words; where it leads is for readers of the file. A mark that has no
    /// other half is a character like any other.
    init(_ text: String) {
        var runs: [Run] = []
        var plain = ""
        var rest = text[...]
        func end() {
            if !plain.isEmpty { runs.append(.plain(plain)) }
            plain = ""
        }
        while let character = rest.first {
            if let code = Self.enclosed(rest, "`", "`") {
                end()
                runs.append(.code(code.inner))
                rest = code.rest
            } else if let link = Self.enclosed(rest, "[", "]("), let target = Self.enclosed(link.rest, "", ")") {
                plain += link.inner
                rest = target.rest
            } else {
                plain.append(character)
                rest = rest.dropFirst()
            }
        }
        end()
        self.runs = runs
    }

    /// What stands between two marks at the beginning of a text, and what comes after.
    private static func enclosed(
        _ text: Substring, _ opening: String, _ closing: String
    ) -> (inner: String, rest: Substring)? {
        guard text.hasPrefix(opening) else { return nil }
        let inside = text.dropFirst(opening.count)
        guard let end = inside.firstRange(of: closing), end.lowerBound > inside.startIndex else { return nil }
        return (String(inside[..<end.lowerBound]), inside[end.upperBound...])
    }
}
