import Basics

/// Reads articles: headings, paragraphs, lists of one level and fenced blocks.
enum MarkdownReader {
    /// The blocks of an article, in order.
    static func blocks(of text: String) -> [MarkdownBlock] {
        var reading = Reading()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { reading.take(line) }
        reading.close()
        return reading.blocks
    }

    /// What has been read so far.
    private struct Reading {
        var blocks: [MarkdownBlock] = []
        /// The lines of a paragraph or a list item that may go on.
        private var lines: [Substring] = []
        private var isItem = false
        private var fence: (info: String, lines: [String])?

        mutating func take(_ line: Substring) {
            if fence != nil {
                takeCode(line)
            } else if line.hasPrefix("```") {
                close()
                fence = (String(line.dropFirst(3)), [])
            } else if line.allSatisfy(\.isWhitespace) {
                close()
            } else if let heading = MarkdownReader.heading(line) {
                close()
                blocks.append(heading)
            } else if line.hasPrefix("- ") {
                close()
                (isItem, lines) = (true, [line.dropFirst(2)])
            } else {
                lines.append(line)
            }
        }

        private mutating func takeCode(_ line: Substring) {
            guard line.hasPrefix("```") else {
                fence?.lines.append(String(line))
                return
            }
            if let fence { blocks.append(.code(fence.info, fence.lines)) }
            fence = nil
        }

        mutating func close() {
            if !lines.isEmpty {
                let text = MarkdownText(lines.map { $0.trimmed }.joined(separator: " "))
                blocks.append(isItem ? .item(text) : .paragraph(text))
            }
            (isItem, lines) = (false, [])
        }
    }

    private static func heading(_ line: Substring) -> MarkdownBlock? {
        let level = line.prefix { $0 == "#" }.count
        guard level > 0, line.dropFirst(level).first == " " else { return nil }
        return .heading(level, MarkdownText(line.dropFirst(level + 1).trimmed))
    }
}
