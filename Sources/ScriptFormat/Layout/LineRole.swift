/// What a line is in its block.
struct LineRole {
    /// The index of the block.
    var block: Int
    /// How the line is written.
    var form: Form

    /// The ways to write a line.
    enum Form {
        /// This text, in the place of the whole line.
        case written([UInt8])
        /// This text, in the place of what stands before an offset.
        case replaced([UInt8], until: Int)
        /// A line that goes on with the one over it, this far in.
        case continuation(indent: Int)
        /// The first line of a paragraph, or one that is left as it is.
        case plain
        /// A line of a code block.
        case verbatim
        /// A line that only made the one over it a heading.
        case dropped
    }

    /// Whether the line stays as it is, blanks and all.
    var isVerbatim: Bool {
        if case .verbatim = form { true } else { false }
    }

    /// The line as it is written; `kept` is the part of it that is not blank.
    func laid(line: Range<Int>, kept: Range<Int>, in document: ParsedDocument) -> LaidLine {
        let source = document.source.bytes
        switch form {
        case .written(let bytes): return LaidLine(bytes: bytes, role: .start, block: block)
        case .replaced(let bytes, let offset):
            let rest = Blank.trim(offset..<max(offset, kept.upperBound), in: source).lowerBound..<kept.upperBound
            return LaidLine(bytes: (bytes + source[rest]).withoutEndSpace, role: .start, block: block)
        case .continuation(let indent):
            return LaidLine(
                bytes: .spaces(indent + guardIndent(line, isInList: indent > 0, document)) + source[kept],
                role: .continuation, block: block)
        case .plain:
            return LaidLine(
                bytes: .spaces(guardIndent(line, isInList: false, document)) + source[kept], role: .start,
                block: block)
        case .verbatim: return LaidLine(bytes: Array(source[line]), role: .verbatim, block: block)
        case .dropped: return LaidLine(bytes: [], role: .blank)
        }
    }

    /// What would mean something nearer to the margin is kept away from it, as it is in the author's text.
    private func guardIndent(_ line: Range<Int>, isInList: Bool, _ document: ParsedDocument) -> Int {
        let scanned = ScannedLine(line, in: document.text)
        switch scanned.shape {
        case .text, .blank, .hidden: return 0
        // In a list these are text wherever they stand.
        case .fence, .twoHyphens, .doubleUnderline: return !isInList && scanned.indent > 3 ? 4 : 0
        case .bullet(let bullet) where bullet.isDoubtful && !document.hasLabels: return 0
        case .heading, .divider, .bullet: return isInList || scanned.indent > 3 ? 4 : 0
        }
    }
}

extension [UInt8] {
    /// The bytes without a space at their end.
    fileprivate var withoutEndSpace: [UInt8] { last == .space ? dropLast() : self }
}

extension ParsedDocument {
    /// Whether lines can begin with labels.
    fileprivate var hasLabels: Bool { DocumentKindFinder.kind(named: tree.frontMatter?.entries ?? []) == nil }
}
