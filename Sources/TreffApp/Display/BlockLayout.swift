import Basics
import Terminal

/// Lays blocks out in a window: wraps paragraphs at words, cuts rows, and makes control characters visible.
struct BlockLayout {
    let columns: Int
    /// Whether a word that is wider than a row is taken apart; in a pipe it stays whole, so that a path can be copied.
    var breaksWords = true

    func lines(_ blocks: [Block]) -> [StyledText] { blocks.flatMap(lines) }

    private func lines(_ block: Block) -> [StyledText] {
        switch block {
        case .blank: [StyledText()]
        case .row(let spans): [cut(spans)]
        case .table(let rows, let indent): table(rows, indent: indent)
        case .example(let line): [StyledText(Self.margin + VisibleText.line(line))]
        case .paragraph(let spans, let indent, let hanging): wrap(spans, indent: indent, hanging: hanging)
        }
    }

    /// What sets examples apart.
    private static let margin = String(repeating: " ", count: 4)

    private func table(_ rows: [[String]], indent: Int) -> [StyledText] {
        let visible = rows.map { $0.map(VisibleText.line) }
        let lines = TableColumns(visible, width: max(columns, 20) - indent).lines
        return lines.enumerated().flatMap { number, row in
            row.map {
                StyledText(String(repeating: " ", count: indent)) + StyledText($0, number == 0 ? .strong : .plain)
            }
        }
    }

    private func cut(_ spans: [Span]) -> StyledText {
        spans.reduce(into: StyledText()) { $0.append($1.text, $1.style) }.truncated(to: columns)
    }

    /// A word, with the style of each of its parts, and how many blanks stand before it.
    private struct Word {
        var parts = StyledText()
        var blanks = 0
    }

    private func wrap(_ spans: [Span], indent: Int, hanging: Int) -> [StyledText] {
        let limit = max(columns, 20)
        let wrap = WordWrap<Word, Int>(
            first: limit - indent, others: limit - hanging, width: \.parts.width, blank: \.blanks,
            parts: { word, room, others in
                guard breaksWords else { return [word] }
                return Self.parts(of: word.parts, first: room, others: others).map { Word(parts: $0) }
            })
        let rows = wrap.rows(of: words(spans))
        return (rows.isEmpty ? [[]] : rows).enumerated().map { number, row in
            var line = StyledText(String(repeating: " ", count: number == 0 ? indent : hanging))
            for (index, word) in row.enumerated() {
                line.append(String(repeating: " ", count: index == 0 ? 0 : word.blanks))
                line.append(word.parts)
            }
            return line
        }
    }

    /// A word that is wider than a row, in parts that fit.
    private static func parts(of word: StyledText, first: Int, others: Int) -> [StyledText] {
        var parts = [StyledText()]
        var room = max(first, 1)
        for span in word.spans {
            for character in span.text {
                let width = DisplayWidth.of(character)
                if width > room {
                    parts.append(StyledText())
                    room = max(others, 1)
                }
                parts[parts.count - 1].append(String(character), span.style)
                room -= width
            }
        }
        return parts
    }

    private func words(_ spans: [Span]) -> [Word] {
        var words: [Word] = []
        var word = Word()
        for span in spans {
            for character in VisibleText.line(span.text) {
                if character == " " {
                    if !word.parts.isEmpty {
                        words.append(word)
                        word = Word()
                    }
                    word.blanks += 1
                } else {
                    word.parts.append(String(character), span.style)
                }
            }
        }
        if !word.parts.isEmpty { words.append(word) }
        return words
    }
}
