import Facilitation

/// Writes headings: `## Title (10–15 min, stille)`.
struct HeadingLayout {
    let document: ParsedDocument
    let value: Document

    private var text: UncommentedText { document.text }

    /// The heading's line; `nil` where it is left as it stands.
    func line(_ heading: HeadingSyntax) -> [UInt8]? {
        let line = document.source.lines[document.source.lineIndex(of: heading.range.lowerBound)]
        // A comment, or a title on several lines, has a place that is the author's own.
        guard !text.bytes[line].contains(.hidden), line.upperBound >= heading.content.upperBound else { return nil }
        if heading.isUnderlined, isSession, !HeadingReader(text: text).hasDuration(heading) { return nil }
        let content = content(heading)
        let marks = [UInt8](repeating: .number, count: heading.level)
        return content.isEmpty ? marks : marks + [.space] + content
    }

    private var isSession: Bool {
        if case .session = value { true } else { false }
    }

    private func content(_ heading: HeadingSyntax) -> [UInt8] {
        let written = Array(text.bytes[heading.content])
        switch value {
        case .session: return timed(heading) ?? written
        case .tool:
            let section = ToolSection.words.meaning(of: text.words(heading.content))
            return section.map { Array(ToolSection.words.word(for: $0, in: value.language).utf8) } ?? written
        case .course: return written
        }
    }

    /// Title, duration and marks; `nil` where the brackets have anything else in them.
    private func timed(_ heading: HeadingSyntax) -> [UInt8]? {
        let content = heading.content
        let bracket = HeadingBracket(content, in: text)
        guard bracket.isWellFormed, bracket.whole.upperBound == content.upperBound, let parts = bracket.parts else {
            return nil
        }
        var durations: [String] = []
        var marks: [String] = []
        for part in parts {
            let words = text.words(part)
            if let mark = Marks.words.meaning(of: words) {
                marks.append(Marks.words.word(for: mark, in: value.language))
            } else if let time = HeadingTime(part, in: text), time.isExact(in: text) {
                durations.append(DurationLayout.text(time, in: text, value.language))
            } else {
                return nil
            }
        }
        guard durations.count <= 1 else { return nil }
        let title = text.bytes[Blank.trim(content.lowerBound..<bracket.whole.lowerBound, in: text.bytes)]
        let inner = (durations + marks).joined(separator: ", ")
        return (title.isEmpty ? [] : title + [.space]) + Array("(\(inner))".utf8)
    }
}
