/// A piece of an article in the part of Markdown that treff's own articles use.
enum MarkdownBlock: Equatable, Sendable {
    /// A heading with its level, from 1.
    case heading(Int, MarkdownText)
    /// Running text.
    case paragraph(MarkdownText)
    /// An item of a list.
    case item(MarkdownText)
    /// A fenced block: what stands after the fence, and its lines.
    case code(String, [String])
}

/// Running text in which some words stand out.
struct MarkdownText: Equatable, Sendable {
    /// Words of one kind.
    enum Run: Equatable, Sendable {
        case plain(String)
        /// Words in backticks: what one types.
        case code(String)
    }

    /// The runs, in order.
    let runs: [Run]

    /// The words without their marks.
    var words: String { runs.map(\.words).joined() }
}

extension MarkdownText.Run {
    /// The words without their marks.
    var words: String {
        switch self {
        case .plain(let words), .code(let words): words
        }
    }
}
