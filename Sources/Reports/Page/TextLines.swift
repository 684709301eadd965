import Basics

/// Breaks text into lines.
enum TextLines {
    /// Lines no wider than `width`; a word that is wider than a line is broken within.
    static func wrap(_ text: String, width: Double, _ style: TextStyle) -> [String] {
        let blank = TextMetrics.width(" ", style)
        let wrap = WordWrap<Substring, Double>(
            first: width, others: width, width: { TextMetrics.width(String($0), style) }, blank: { _ in blank },
            parts: { word, _, width in pieces(of: word, width: width, style).map { $0[...] } })
        let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
        return wrap.rows(of: words).map { $0.joined(separator: " ") }
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
