import ScriptFormat

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
        /// Words between two asterisks on each side.
        case strong(String)
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
        case .plain(let words), .code(let words), .strong(let words): words
        }
    }
}

extension MarkdownText {
    /// Reads the words of a block. A link is its words; where it leads is for readers of the file. A mark that has no
    /// other half is a character like any other.
    init(_ text: String) {
        var runs: [Run] = []
        var plain = ""
        var rest = text[...]
        func end() {
            if !plain.isEmpty { runs.append(.plain(plain)) }
            plain = ""
        }
        while let character = rest.first {
            if let code = Self.enclosed(rest, "`", "`") {
                end()
                runs.append(.code(code.inner))
                rest = code.rest
            } else if let strong = Self.enclosed(rest, "**", "**") {
                end()
                runs.append(.strong(strong.inner))
                rest = strong.rest
            } else if let link = Self.enclosed(rest, "[", "]("), let target = Self.enclosed(link.rest, "", ")") {
                plain += link.inner
                rest = target.rest
            } else {
                plain.append(character)
                rest = rest.dropFirst()
            }
        }
        end()
        self.runs = runs
    }

    /// What stands between two marks at the beginning of a text, and what comes after.
    private static func enclosed(
        _ text: Substring, _ opening: String, _ closing: String
    ) -> (inner: String, rest: Substring)? {
        guard text.hasPrefix(opening) else { return nil }
        let inside = text.dropFirst(opening.count)
        guard let end = inside.firstRange(of: closing), end.lowerBound > inside.startIndex else { return nil }
        return (String(inside[..<end.lowerBound]), inside[end.upperBound...])
    }
}

extension MarkdownBlock {
    /// The blocks of an article, in order, read as the scripts are; lines across the page are for other readers.
    static func blocks(of text: String) -> [MarkdownBlock] {
        Markdown.blocks(of: text).flatMap { block -> [MarkdownBlock] in
            switch block {
            case .heading(let level, let title): [.heading(level, MarkdownText(title))]
            case .paragraph(let text): [.paragraph(MarkdownText(text))]
            case .list(let items): items.map { .item(MarkdownText($0.text)) }
            case .code(let words, let text):
                [
                    .code(
                        words,
                        text.isEmpty
                            ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
                ]
            case .divider: []
            }
        }
    }
}
