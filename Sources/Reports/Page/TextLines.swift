/// Breaks text into lines.
enum TextLines {
    /// Lines no wider than `width`; a word that is wider than a line is broken within.
    static func wrap(_ text: String, width: Double, _ style: TextStyle) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0.0
        let blank = TextMetrics.width(" ", style)
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            let own = TextMetrics.width(String(word), style)
            if !line.isEmpty, used + blank + own <= width {
                line += " " + word
                used += blank + own
                continue
            }
            if !line.isEmpty { lines.append(line) }
            (line, used) = (String(word), own)
            if own <= width { continue }
            var pieces = pieces(of: word, width: width, style)
            line = pieces.popLast() ?? ""
            used = TextMetrics.width(line, style)
            lines += pieces
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// A word in parts that each fit: broken after a hyphen or a slash where there is one, else anywhere.
    private static func pieces(of word: Substring, width: Double, _ style: TextStyle) -> [String] {
        var pieces: [String] = []
        var rest = word
        while TextMetrics.width(String(rest), style) > width, rest.count > 1 {
            var head = rest.dropLast()
            while TextMetrics.width(head + "-", style) > width, head.count > 1 { head = head.dropLast() }
            if let natural = head.lastIndex(where: { $0 == "-" || $0 == "/" }) { head = head[...natural] }
            let ending = head.last == "-" || head.last == "/" ? "" : "-"
            pieces.append(head + ending)
            rest = rest[head.endIndex...]
        }
        return pieces + [String(rest)]
    }
}
