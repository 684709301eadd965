/// A text whose parts are marked with styles; it holds no escape codes.
public struct StyledText: Sendable, Equatable, ExpressibleByStringInterpolation {
    /// A run of text in one style.
    public struct Span: Sendable, Equatable {
        /// The text of the run.
        public var text: String
        /// The style of the run.
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

    /// The text without its styles.
    public var text: String { spans.map(\.text).joined() }

    /// Whether there is no text at all.
    public var isEmpty: Bool { spans.isEmpty }

    /// The columns that the text takes on one row.
    public var width: Int { DisplayWidth.of(text) }

    /// Adds a run of text at the end.
    public mutating func append(_ text: String, _ style: Style = .plain) {
        if text.isEmpty { return }
        if let last = spans.last, last.style == style {
            spans[spans.count - 1].text += text
        } else {
            spans.append(Span(text: text, style: style))
        }
    }

    /// Both texts, one after the other.
    public static func + (left: StyledText, right: StyledText) -> StyledText {
        right.spans.reduce(into: left) { $0.append($1.text, $1.style) }
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
