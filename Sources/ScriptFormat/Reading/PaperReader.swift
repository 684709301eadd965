import Languages

/// A paper of a course, such as the page for hard moments: its title, and a text in Markdown.
public struct Paper: Equatable, Sendable {
    public let title: String
    /// What stands below the facts at the top.
    public let text: String

    public init(title: String, text: String) {
        self.title = title
        self.text = text
    }
}

/// Reads papers of courses.
public enum PaperReader {
    /// Reads a paper from the bytes of its file; `nil` where the file is no text, or nothing stands in it.
    public static func read(_ bytes: [UInt8]) -> Paper? {
        let document = ParsedDocument(bytes)
        guard !document.report.isRefused, !document.tree.blocks.isEmpty else { return nil }
        let facts = document.tree.frontMatter
        let title = facts?.entries.first { FrontMatterKey.words.meaning(of: $0.name) == .title }?.texts.first?.text
        let start = facts?.range.upperBound ?? 0
        return Paper(
            title: title ?? "", text: document.source.text(start..<document.source.bytes.count))
    }

    /// Whether the bytes are those of a paper, by what stands at its top.
    public static func isPaper(_ bytes: [UInt8]) -> Bool {
        DocumentKindFinder.isPaper(ParsedDocument(bytes).tree.frontMatter?.entries ?? [])
    }
}
