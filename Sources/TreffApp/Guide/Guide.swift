import Facilitation
import Languages

/// The guide for planners: a page by example, and a part for each thing that a script can have.
struct Guide: Equatable, Sendable {
    /// A part under a heading of its own.
    struct Part: Equatable, Sendable {
        let title: String
        /// What stands under it.
        let blocks: [MarkdownBlock]

        /// The word that one asks for it by: the first one of the heading, in lower case.
        var word: String { title.split(separator: " ").first.map { $0.lowercased() } ?? "" }
    }

    let title: String
    let page: Part
    /// The parts after it, in order.
    let parts: [Part]

    /// Reads the article of a language, which the program has inside it.
    init(_ language: Language) {
        let article = language.fallbacks.lazy.compactMap { BuiltInDocument.named("guide", $0) }.first
        self.init(markdown: article?.text ?? "")
    }

    /// Reads an article: its title, and a part under each heading of the second level. What stands before the first of
    /// them is for readers of the file, whom it leads to other documents.
    init(markdown: String) {
        var title = ""
        var parts: [Part] = []
        var open: (title: String, blocks: [MarkdownBlock])?
        func close() { if let open { parts.append(Part(title: open.title, blocks: open.blocks)) } }
        for block in MarkdownBlock.blocks(of: markdown) {
            switch block {
            case .heading(1, let text): title = text.words
            case .heading(2, let text):
                close()
                open = (text.words, [])
            default: open?.blocks.append(block)
            }
        }
        close()
        self.title = title
        page = parts.first ?? Part(title: "", blocks: [])
        self.parts = Array(parts.dropFirst())
    }

    var example: [String] {
        page.blocks.lazy.compactMap { if case .code(_, let lines) = $0 { lines } else { nil } }.first ?? []
    }
}
