/// A text that stands on a canvas, broken into lines.
struct TextBlock: Equatable, Sendable {
    /// The lines, from the top.
    var lines: [Line]
    /// The ground that the lines cover, by estimate.
    var frame: Rect

    /// A line of one style.
    struct Line: Equatable, Sendable {
        var text: String
        var style: TextStyle

        init(_ text: String, _ style: TextStyle) {
            self.text = text
            self.style = style
        }

        /// The estimated width in points.
        var width: Double { TextMetrics.width(text, style) }
    }

    /// Where the lines begin or end.
    enum Alignment: Equatable, Sendable {
        case left, center, right
    }

    /// Where the lines stand in a box that is higher than they are.
    enum Position: Equatable, Sendable {
        case top, middle, bottom
    }
}
