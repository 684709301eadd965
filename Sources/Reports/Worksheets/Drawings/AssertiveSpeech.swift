extension Drawing {
    /// Four speech bubbles with ways to begin a sentence.
    static let assertiveSpeech = Drawing(
        labels: 6...6,
        depicts: "Four speech bubbles with starts of sentences, and lines to go on writing on"
    ) { canvas, labels in
        let (top, below) = canvas.bounds.cut(top: 76, gap: 14)
        canvas.field(labels[0], in: top, ground: .light)
        let (last, middle) = below.cut(bottom: 76, gap: 12)
        let cells = middle.rows(2, gap: 8).flatMap { $0.columns(2, gap: 14) }
        for (index, cell) in cells.enumerated() {
            AssertiveSpeech.bubble(&canvas, labels[index + 1], in: cell, tailLeft: index.isMultiple(of: 2))
        }
        canvas.field(labels[5], in: last, ground: .light)
    }
}

private enum AssertiveSpeech {
    static let tail = 18.0

    static func bubble(_ canvas: inout Canvas, _ label: SheetLabel, in cell: Rect, tailLeft: Bool) {
        let box = Rect(cell.x, cell.y, cell.width, cell.height - tail)
        canvas.draw(outline(box, tailLeft: tailLeft), ground: .paper)
        var rest = box.inset(14, 11)
        func skip(_ height: Double) { rest = rest.cut(top: height, gap: 0).rest }
        skip(canvas.text(label.head, in: rest).height + 3)
        for start in (label.detail ?? "").split(separator: " / ") {
            let used = canvas.text(String(start), in: rest, .detail)
            skip(used.height + 21)
            canvas.draw(.line(Point(rest.x, rest.y), Point(rest.maxX, rest.y)), .rule)
            skip(5)
        }
        canvas.lines(in: rest)
    }

    /// A box with soft corners and a tail under its left or right end.
    private static func outline(_ box: Rect, tailLeft: Bool) -> Path {
        let x = tailLeft ? box.x + 42 : box.maxX - 42
        let lean = tailLeft ? -16.0 : 16
        var parts = Path.box(box, radius: 16).parts
        let tail: [Path.Part] = [
            .line(Point(x + 12, box.maxY)), .line(Point(x + lean, box.maxY + Self.tail)),
            .line(Point(x - 12, box.maxY)),
        ]
        // The box's lower edge is its sixth part: the tail stands on it, from right to left.
        parts.insert(contentsOf: tail, at: 5)
        return Path(parts: parts)
    }
}
