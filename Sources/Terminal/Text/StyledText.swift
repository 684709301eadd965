import Basics

/// A text whose parts are marked with styles; it holds no escape codes.
public struct StyledText: Sendable, Equatable, ExpressibleByStringInterpolation {
    /// A run of text in one style.
    public struct Span: Sendable, Equatable {
        public var text: String
        public var style: Style
    }

    /// The runs, in order; none is empty.
    public private(set) var spans: [Span] = []

    /// Marks a whole text with one style.
    public init(_ text: String = "", _ style: Style = .plain) {
        append(text, style)
    }

    /// Makes running text of a literal.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The texts of several rows, each with a line feed after it.
    public init(rows: [StyledText]) {
        for row in rows {
            append(row)
            append("\n")
        }
    }

    public var text: String { spans.map(\.text).joined() }

    /// Whether there is no text at all.
    public var isEmpty: Bool { spans.isEmpty }

    /// The columns that the text takes on one row.
    public var width: Int { DisplayWidth.of(text) }

    /// Adds a run of text at the end.
    public mutating func append(_ text: String, _ style: Style = .plain) {
        if text.isEmpty { return }
        // By its index: a copy of the last run would make the run's text be copied too, each time.
        if let last = spans.indices.last, spans[last].style == style {
            spans[last].text += text
        } else {
            spans.append(Span(text: text, style: style))
        }
    }

    /// Adds another text at the end.
    public mutating func append(_ other: StyledText) {
        for span in other.spans { append(span.text, span.style) }
    }

    /// The text cut to so many columns, with an ellipsis where something was left out.
    public func truncated(to columns: Int) -> StyledText {
        var kept = StyledText()
        var room = columns
        for span in spans where room > 0 {
            let text = VisibleText.line(span.text)
            let fitting = text.truncated(to: room)
            kept.append(fitting, span.style)
            room -= DisplayWidth.of(fitting)
        }
        return kept
    }

    /// Both texts, one after the other.
    public static func + (left: StyledText, right: StyledText) -> StyledText {
        var sum = left
        sum.append(right)
        return sum
    }

    /// The bytes for a terminal: with escape codes where colour is wanted, and the bare text where it is not.
    public func encoded(color: Bool) -> String {
        guard color else { return text }
        return spans.map { span in
            guard let parameters = span.style.parameters else { return span.text }
            return "\u{1B}[\(parameters)m\(span.text)\u{1B}[0m"
        }.joined()
    }
}
