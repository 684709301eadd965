extension Canvas {
    /// Places a text in a box, in smaller type if it needs it, never below 10 points.
    @discardableResult
    mutating func text(
        _ text: String, in box: Rect, _ style: TextStyle = .label, align: TextBlock.Alignment = .left,
        position: TextBlock.Position = .top
    ) -> Rect {
        set([(text, style)], in: box, align: align, position: position)
    }

    /// Places a label, its head over its detail.
    @discardableResult
    mutating func label(
        _ label: SheetLabel, in box: Rect, align: TextBlock.Alignment = .left, position: TextBlock.Position = .top
    ) -> Rect {
        let parts = [(label.head, TextStyle.label)] + (label.detail.map { [($0, TextStyle.detail)] } ?? [])
        return set(parts, in: box, align: align, position: position)
    }

    private mutating func set(
        _ parts: [(text: String, style: TextStyle)], in box: Rect, align: TextBlock.Alignment,
        position: TextBlock.Position
    ) -> Rect {
        var lines = Self.fitted(parts, in: box)
        if align == .center { lines = Self.balanced(parts, lines) }
        return place(lines, in: box, align: align, position: position)
    }

    /// Centred lines of about the same length: no word is left alone on the last.
    private static func balanced(
        _ parts: [(text: String, style: TextStyle)], _ lines: [TextBlock.Line]
    ) -> [TextBlock.Line] {
        var rest = lines[...]
        return parts.flatMap { part -> [TextBlock.Line] in
            let own = rest.prefix { $0.style.isBold == part.style.isBold && $0.style.isSoft == part.style.isSoft }
            rest = rest.dropFirst(own.count)
            guard own.count > 1, let style = own.first?.style, let widest = own.map(\.width).max() else {
                return Array(own)
            }
            let words = part.text.split(separator: " ").map { TextMetrics.width(String($0), style) }
            let least = words.max() ?? widest
            let even = stride(from: 0.5, to: 1, by: 0.05).lazy
                .filter { widest * $0 >= least }
                .map { TextLines.wrap(part.text, width: widest * $0, style) }
                .first { $0.count == own.count }
            return even.map { $0.map { TextBlock.Line($0, style) } } ?? Array(own)
        }
    }

    /// The lines of the texts, in the largest of the sizes that fit without breaking a word.
    private static func fitted(_ parts: [(text: String, style: TextStyle)], in box: Rect) -> [TextBlock.Line] {
        func lines(smaller step: Double) -> [TextBlock.Line] {
            parts.flatMap { part in
                var style = part.style
                style.size = max(min(part.style.size, 10), style.size - step)
                return TextLines.wrap(part.text, width: box.width, style).map { TextBlock.Line($0, style) }
            }
        }
        func fits(_ lines: [TextBlock.Line]) -> Bool {
            lines.reduce(0) { $0 + $1.style.lineHeight } <= box.height
                && parts.allSatisfy { part in
                    let style = lines.first?.style ?? part.style
                    return part.text.split(separator: " ").allSatisfy {
                        TextMetrics.width(String($0), style) <= box.width
                    }
                }
        }
        for step in stride(from: 0, through: 1.5, by: 0.5) {
            let candidate = lines(smaller: step)
            if fits(candidate) { return candidate }
        }
        return lines(smaller: 1.5)
    }
}
