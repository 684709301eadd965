import Facilitation
import Languages

/// A document as far as it is the same for every kind: text, front matter and blocks.
struct ParsedDocument {
    /// The text.
    let source: Source
    /// The text without its comments.
    let text: UncommentedText
    /// What stands where.
    let tree: SyntaxTree
    /// How the front matter is fenced.
    let fences: FrontMatterFinder.Fences
    /// Where the front matter begins, or would.
    let top: Range<Int>
    /// What kind of document it is; `nil` for a text that is none of them.
    let kind: DocumentKind?
    /// What was found on the way.
    let report: Report

    /// Reads a file's bytes; what is no text at all leaves an empty tree and a report that is refused.
    init(_ bytes: [UInt8]) {
        var report = Report()
        let source = Decoder.decode(bytes, &report)
        var text = UncommentedText(source)
        let place = FrontMatterFinder(text).place
        var tree = SyntaxTree()
        if place.fences != .none {
            let entries = Self.entries(on: place.lines, in: text, &report)
            let end = place.bodyStart > 0 ? source.lines[place.bodyStart - 1].upperBound : 0
            let start = source.lines[
                max(0, place.lines.lowerBound - ([.unopened, .unfenced].contains(place.fences) ? 0 : 1))
            ].lowerBound
            tree.frontMatter = FrontMatterSyntax(range: start..<max(start, end), entries: entries)
        }
        let found = CommentFinder.find(in: source, from: place.bodyStart)
        for comment in found.comments { text.hide(comment) }
        for opening in found.unclosed { report.add(.unclosedComment, at: opening) }
        tree.comments = found.comments
        // Labels have a meaning in sessions only.
        let named = DocumentKindFinder.kind(named: tree.frontMatter?.entries ?? [])
        let language = Self.language(of: tree.frontMatter?.entries ?? [])
        var scanner = BodyScanner(text, hasLabels: named == nil, language: language)
        tree.blocks = scanner.scan(from: place.bodyStart)
        if let fence = scanner.unclosedFence { report.add(.unclosedCode, at: fence) }
        if DocumentKindFinder.isPaper(tree.frontMatter?.entries ?? []) {
            kind = nil
        } else if let named {
            kind = named
        } else if DocumentKindFinder.isCourse(tree, in: text) {
            kind = .course
        } else {
            kind = DocumentKindFinder.isSession(tree, in: text) ? .session : nil
        }
        self.source = source
        self.text = text
        self.tree = tree
        self.fences = place.fences
        top = Self.firstText(in: text)
        self.report = report
    }

    /// The language that a file's front matter says, with nothing else read.
    static func language(of bytes: [UInt8]) -> Language {
        var report = Report()
        let text = UncommentedText(Decoder.decode(bytes, &report))
        let place = FrontMatterFinder(text).place
        return place.fences == .none ? .nb : language(of: entries(on: place.lines, in: text, &report))
    }

    private static func language(of entries: [FrontMatterEntry]) -> Language {
        let entry = entries.first { FrontMatterKey.meant(by: $0.name) == .language }
        return entry?.texts.first.flatMap { Language(written: $0.text) } ?? .nb
    }

    private static func entries(
        on lines: Range<Int>, in text: UncommentedText, _ report: inout Report
    ) -> [FrontMatterEntry] {
        guard let first = lines.first, let last = lines.last else { return [] }
        let range = text.lines[first].lowerBound..<text.lines[last].upperBound
        guard range.count <= FrontMatterFinder.byteLimit else {
            report.add(.frontMatterTooLong, at: text.lines[first])
            return []
        }
        var reader = FrontMatterReader(text)
        return reader.read(lines, &report)
    }

    private static func firstText(in text: UncommentedText) -> Range<Int> {
        text.lines.lazy.map { Blank.trim($0, in: text.bytes) }.first { !$0.isEmpty } ?? 0..<0
    }
}
