import ScriptFormat

/// A text with the marks of a wiki (MediaWiki; Jira and Confluence).
enum WikiText {
    /// The text with the marks of Markdown instead, line by line; a text without headings or tables of a wiki as it is.
    static func markdown(_ lines: [String]) -> [String] {
        let hasHeadings = lines.contains { heading($0) != nil }
        guard hasHeadings || lines.contains(where: { WikiTable.begins($0) }) else { return lines }
        return lines.map { line in
            if let heading = heading(line) { return heading }
            return inline(hasHeadings ? entry(line) : line)
        }
    }

    /// `== Words ==` or `h2. Words` as a heading of Markdown.
    private static func heading(_ line: String) -> String? {
        let bare = line.trimmedBlanks
        let marks = bare.prefix { $0 == "=" }.count
        if (1...6).contains(marks), bare.count > 2 * marks + 1, bare.reversed().prefix(marks).allSatisfy({ $0 == "=" })
        {
            let words = bare.dropFirst(marks).dropLast(marks)
            guard words.first != "=", words.contains(where: \.isLetter) else { return nil }
            return String(repeating: "#", count: marks) + " " + words.trimmedBlanks
        }
        guard bare.first == "h", bare.dropFirst(2).hasPrefix(". "),
            let level = bare.dropFirst().first?.wholeNumberValue,
            (1...6).contains(level)
        else { return nil }
        return String(repeating: "#", count: level) + bare.dropFirst(3)
    }

    /// `** Words` and `# Words` as items of lists.
    private static func entry(_ line: String) -> String {
        let marks = line.prefix { "*#".contains($0) }
        guard let last = marks.last, line.dropFirst(marks.count).first == " " else { return line }
        return String(repeating: "   ", count: marks.count - 1) + (last == "#" ? "1." : "-")
            + line.dropFirst(marks.count)
    }

    /// Marks within a line: letters in bold and in italics, and links.
    private static func inline(_ line: String) -> String {
        var plain = ""
        var rest = line.replacing("'''", with: "**").replacing("''", with: "*")[...]
        while let start = rest.firstIndex(of: "["), let end = rest[start...].firstIndex(of: "]") {
            plain += rest[..<start]
            let isPage = rest[start...].hasPrefix("[[")
            let inside = String(rest[start..<end].drop { $0 == "[" })
            let after = rest[rest.index(after: end)...]
            rest = isPage && after.first == "]" ? after.dropFirst() : after
            plain += isPage || inside.contains("://") ? link(inside) : "[\(inside)]"
        }
        return plain + rest
    }

    /// `page|words`, `words|https://…` and `https://… words`.
    private static func link(_ inside: String) -> String {
        let sides = inside.split(separator: "|", maxSplits: 1).map(\.trimmedBlanks)
        if sides.count == 2 {
            return sides[1].contains("://") ? "[\(sides[0])](\(sides[1]))" : "\(sides[1]) (\(sides[0]))"
        }
        let words = inside.split(separator: " ", maxSplits: 1).map(String.init)
        return words.count == 2 && words[0].contains("://") ? "[\(words[1])](\(words[0]))" : inside
    }
}
