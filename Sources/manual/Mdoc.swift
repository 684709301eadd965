/// Lines of mdoc, the language of man pages (mdoc(7)).
enum Mdoc {
    /// A line with a macro; each word after its name is one word to it, whatever it holds.
    static func macro(_ name: String, _ words: [String] = []) -> String {
        ([".\(name)"] + words).joined(separator: " ")
    }

    /// A word of a macro's line that means itself.
    static func word(_ text: String) -> String {
        let escaped = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\e")
        // A name of a macro, or a mark alone, would be called or set apart.
        let plain = escaped.count < 4 ? "\\&" + escaped : escaped
        return plain.contains(" ") ? "\"\(plain)\"" : plain
    }

    /// Running text, a sentence a line.
    static func text(_ text: String) -> [String] {
        var lines = [""]
        for word in text.split(whereSeparator: \.isWhitespace) {
            let escaped = word.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\e")
            if lines[lines.count - 1].last == "." {
                lines.append(escaped)
            } else {
                lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + escaped
            }
        }
        // A dot or an apostrophe that begins a line would make it a macro.
        return lines.filter { !$0.isEmpty }.map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : $0 }
    }
}
