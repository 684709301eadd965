import Facilitation
import Languages

/// Lays out the lines of a document one by one, and the blank lines between them.
struct LayoutWriter {
    private let document: ParsedDocument
    private let frontMatter: FrontMatterLayout
    private let roles: [Int: LineRole]

    /// Prepares to lay out a document that means something.
    init(_ document: ParsedDocument, _ value: Document) {
        self.document = document
        frontMatter = FrontMatterLayout(document: document, language: value.language)
        roles = LineRoles(document, value).roles
    }

    /// The text.
    var bytes: [UInt8] {
        let ending = Array(LineEnding(of: document.source.bytes).text.utf8)
        let body = BlockSpacing(blocks: document.tree.blocks).spaced(bodyLines)
        var lines = frontMatter.lines
        if !lines.isEmpty, !body.isEmpty { lines.append([]) }
        lines += body.map(\.bytes)
        return lines.flatMap { $0 + ending }
    }

    private var bodyLines: [LaidLine] {
        let end = document.tree.frontMatter?.range.upperBound ?? 0
        return document.source.lines.indices
            .filter { document.source.lines[$0].lowerBound > end || end == 0 }
            .map(line)
    }

    private func line(_ index: Int) -> LaidLine {
        let line = document.source.lines[index]
        let source = document.source.bytes
        let trimmed = Blank.trim(line, in: source)
        let start = document.tree.comments.contains {
            $0.lowerBound < line.lowerBound && line.lowerBound < $0.upperBound
        }
        let end = document.tree.comments.contains { $0.lowerBound < line.upperBound && line.upperBound < $0.upperBound }
        let kept = (start ? line : trimmed).lowerBound..<(end ? line : trimmed).upperBound
        if start {
            return LaidLine(bytes: Array(source[kept.clamped(to: line)]), role: .verbatim, block: roles[index]?.block)
        }
        if trimmed.isEmpty, roles[index]?.isVerbatim != true { return LaidLine(bytes: [], role: .blank) }
        guard let role = roles[index] else { return LaidLine(bytes: Array(source[kept]), role: .comment) }
        return role.laid(line: line, kept: kept, in: document)
    }
}

extension Document {
    /// The language of the texts.
    var language: Language {
        switch self {
        case .session(let script): script.language
        case .tool(let tool): tool.language
        case .course(let course): course.language
        }
    }
}
