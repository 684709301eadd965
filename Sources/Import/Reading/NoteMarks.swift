/// Marks that programs for notes add to Markdown: boxes of tasks, links to other notes, comments, callouts.
enum NoteMarks {
    /// The text with the marks of Markdown and HTML instead.
    static func markdown(_ text: String) -> String { withLinks(withComments(text)) }

    /// The lines of a list item without the box that it begins with: `[ ]`, `[x]`.
    static func withoutTaskBox(_ lines: [String]) -> [String] {
        guard let first = lines.first, first.hasPrefix("["), first.count > 4 else { return lines }
        let box = first.prefix(4)
        let sign = box[box.index(after: box.startIndex)]
        guard box.hasSuffix("] "), " xX-/>".contains(sign) else { return lines }
        return [first.dropFirst(4).trimmedBlanks] + lines.dropFirst()
    }

    /// A line of a quotation without what makes it a callout: `[!tip] Remember`.
    static func withoutCallout(_ line: Substring) -> Substring {
        guard line.hasPrefix("[!"), let end = line.firstIndex(of: "]"),
            line[..<end].dropFirst(2).allSatisfy({ $0.isLetter || $0 == "-" })
        else { return line }
        return line[line.index(after: end)...].drop { "+- ".contains($0) }
    }

    /// `%% words %%` as comments of HTML.
    private static func withComments(_ text: String) -> String {
        let parts = text.split(separator: "%%", omittingEmptySubsequences: false)
        guard parts.count > 2, parts.count.isMultiple(of: 2) == false else { return text }
        return parts.enumerated().map { index, part in
            index.isMultiple(of: 2) ? String(part) : "<!--\(part.replacing("--", with: "–"))-->"
        }.joined()
    }

    /// `[[page]]` and `[[page|words]]` as plain words, and `==words==` without its marks.
    private static func withLinks(_ text: String) -> String {
        guard text.contains("[[") || text.contains("==") else { return text }
        var plain = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "[["), let end = rest[start.upperBound...].firstRange(of: "]]"),
            !rest[start.upperBound..<end.lowerBound].contains(where: \.isNewline)
        {
            let sides = rest[start.upperBound..<end.lowerBound].split(separator: "|", maxSplits: 1)
            let words = sides.count == 2 ? "\(sides[1]) (\(sides[0]))" : sides.first.map(String.init) ?? ""
            plain += String(rest[..<start.lowerBound]) + words
            rest = rest[end.upperBound...]
        }
        return withoutMarker(plain + rest)
    }

    private static func withoutMarker(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let marks = line.ranges(of: "==")
            let isPair = marks.count == 2 && line[marks[0].upperBound..<marks[1].lowerBound].contains(where: \.isLetter)
            return isPair ? String(line.replacing("==", with: "")) : String(line)
        }.joined(separator: "\n")
    }
}
