import Terminal

/// Lays blocks out in a window: wraps paragraphs at words, cuts rows, and makes control characters visible.
struct BlockLayout {
    /// The columns of the window.
    let columns: Int

    /// The lines of the blocks.
    func lines(_ blocks: [Block]) -> [StyledText] { blocks.flatMap(lines) }

    private func lines(_ block: Block) -> [StyledText] {
        switch block {
        case .blank: [StyledText()]
        case .row(let spans): [cut(spans)]
        case .example(let line): [StyledText(Self.margin + VisibleText.line(line))]
        case .paragraph(let spans, let indent, let hanging): wrap(spans, indent: indent, hanging: hanging)
        }
    }

    /// What sets examples apart.
    private static let margin = String(repeating: " ", count: 4)

    private func cut(_ spans: [Span]) -> StyledText {
        var line = StyledText()
        var room = columns
        for span in spans where room > 0 {
            let text = VisibleText.line(span.text)
            let fitting = text.truncated(to: room)
            line.append(fitting, span.emphasis.style)
            room -= DisplayWidth.of(fitting)
        }
        return line
    }

    /// A word, with the style of each of its parts, and whether a blank stands before it.
    private struct Word {
        var parts = StyledText()
        var blanks = 0
    }

    private func wrap(_ spans: [Span], indent: Int, hanging: Int) -> [StyledText] {
        let limit = max(columns, 20)
        var lines: [StyledText] = []
        var line = StyledText(String(repeating: " ", count: indent))
        var width = indent
        var isEmpty = true
        for word in words(spans) {
            let length = word.parts.width
            let blanks = isEmpty ? 0 : word.blanks
            if !isEmpty, width + blanks + length > limit {
                lines.append(line)
                line = StyledText(String(repeating: " ", count: hanging))
                width = hanging
            } else {
                line.append(String(repeating: " ", count: blanks))
                width += blanks
            }
            for piece in pieces(word.parts, first: limit - width, others: limit - hanging) {
                if piece.startsLine {
                    lines.append(line)
                    line = StyledText(String(repeating: " ", count: hanging))
                    width = hanging
                }
                line.append(piece.text, piece.style)
                width += DisplayWidth.of(piece.text)
            }
            isEmpty = false
        }
        return lines + [line]
    }

    /// A word that is longer than a whole line is broken where it must be.
    private func pieces(
        _ word: StyledText, first: Int, others: Int
    ) -> [(text: String, style: Style, startsLine: Bool)] {
        guard word.width > max(first, 1) else { return word.spans.map { ($0.text, $0.style, false) } }
        var room = max(first, 1)
        var pieces: [(text: String, style: Style, startsLine: Bool)] = []
        var startsLine = false
        for span in word.spans {
            var text = ""
            for character in span.text {
                let width = DisplayWidth.of(character)
                if width > room {
                    if !text.isEmpty { pieces.append((text, span.style, startsLine)) }
                    (text, room, startsLine) = ("", max(others, 1), true)
                }
                text.append(character)
                room -= width
            }
            if !text.isEmpty { pieces.append((text, span.style, startsLine)) }
            startsLine = false
        }
        return pieces
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
                    word.parts.append(String(character), span.emphasis.style)
                }
            }
        }
        if !word.parts.isEmpty { words.append(word) }
        return words
    }
}

extension Emphasis {
    /// How the terminal shows it.
    var style: Style {
        switch self {
        case .plain: .plain
        case .title: .title
        case .strong: .strong
        case .dim: .dim
        case .good: .good
        case .warning: .warning
        }
    }
}
