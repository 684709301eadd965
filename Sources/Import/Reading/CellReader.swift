/// Reads a text of a few lines that stands in a cell: paragraphs, and items where a line has a bullet.
enum CellReader {
    /// The parts of a text; a line that begins with a bullet or a number with a mark is an item.
    static func blocks(_ text: SourceText, at place: Int) -> [SourceBlock] {
        var lines: [SourceText] = []
        for line in text.lines {
            // A sentence goes on with a small letter, where nothing has ended above.
            if let last = lines.last, line.plain.first?.isLowercase == true, bullet(last.plain) == nil,
                bullet(line.plain) == nil, !".:?!".contains(last.plain.last ?? ".")
            {
                let isAllStrong = last.strong == last.plain.count
                lines[lines.count - 1] = SourceText(
                    last.plain + " " + line.plain, strong: isAllStrong ? last.strong + 1 + line.strong : last.strong)
            } else {
                lines.append(line)
            }
        }
        return lines.map { SourceBlock(block(of: $0), at: place) }
    }

    /// One line.
    static func block(of line: SourceText) -> SourceBlock.Content {
        guard let (marker, count) = bullet(line.plain), !(line.isStrong && SourceBlock.isNumber(marker)) else {
            return .paragraph(line)
        }
        let rest = SourceText(String(line.plain.dropFirst(count)), strong: max(0, line.strong - count)).trimmed
        return .item(rest, depth: 0, marker: marker)
    }

    /// The bullet that a line begins with, and the characters it takes; numbers count only with a mark behind them.
    static func bullet(_ line: String) -> (marker: String, count: Int)? {
        let characters = Array(line.prefix(6))
        guard let first = characters.first, characters.count > 1 else { return nil }
        if "-*+•·●○◦▪■□☐‣⁃➢➤►✓✔–—".contains(first) || first == "o" && characters[1] == "\t" {
            guard characters[1].isWhitespace || "•●▪‣➢►".contains(first) else { return nil }
            return (String(first), 1)
        }
        if ("a"..."h").contains(first), characters.count > 2, characters[1] == ")", characters[2].isWhitespace {
            return (String(characters[...1]), 2)
        }
        let digits = characters.prefix { $0.isASCII && $0.isNumber }.count
        guard (1...2).contains(digits), digits + 1 < characters.count, ".)".contains(characters[digits]),
            characters[digits + 1].isWhitespace
        else { return nil }
        return (String(characters[...digits]), digits + 1)
    }
}
