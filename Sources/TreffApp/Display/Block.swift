import Basics
import Terminal

/// A piece of what the shell shows: words with their styles, laid out when the width is known.
enum Block: Equatable, Sendable {
    case blank
    /// A paragraph that wraps, its first line `indent` columns in and the following ones `hanging` columns in.
    case paragraph([Span], indent: Int, hanging: Int)
    /// A line that is cut off rather than wrapped.
    case row([Span])
    /// A table that wraps in its columns, its head first, so many columns in.
    case table([[String]], indent: Int)
    /// A line of an example, set in from the margin; it is never wrapped or cut.
    case example(String)

    /// A paragraph of one style.
    static func text(_ text: String, _ style: Style = .plain, indent: Int = 0, hanging: Int? = nil) -> Block {
        .paragraph([Span(text, style)], indent: indent, hanging: hanging ?? indent)
    }

    /// What was done and is on the disk, with a tick before it.
    static func done(_ text: String) -> Block { .text(Self.tick + text, .good, hanging: 2) }

    private static let tick = "✓ "

    /// The same without the tick, for what is not on the disk yet.
    var unconfirmed: Block {
        guard case .paragraph(let spans, let indent, _) = self, let first = spans.first, first.style == .good,
            first.text.hasPrefix(Self.tick)
        else { return self }
        return .text("! " + first.text.dropFirst(Self.tick.count), .warning, indent: indent, hanging: 2)
    }

    /// A paragraph of several styles.
    static func spans(_ spans: [Span], indent: Int = 0, hanging: Int? = nil) -> Block {
        .paragraph(spans, indent: indent, hanging: hanging ?? indent)
    }
}

/// Words of one style.
struct Span: Equatable, Sendable {
    /// The words; control characters in them are shown, not obeyed.
    var text: String
    /// How they stand out.
    var style: Style

    init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}

/// Two columns, the first as wide as its widest entry.
enum Columns {
    static func table(_ rows: [(String, String)], indent: Int = 2) -> [Block] {
        let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
        return rows.map { name, value in
            let gap = String(repeating: " ", count: width - DisplayWidth.of(name) + 2)
            return .paragraph([Span(name + gap, .dim), Span(value)], indent: indent, hanging: indent + width + 2)
        }
    }
}
