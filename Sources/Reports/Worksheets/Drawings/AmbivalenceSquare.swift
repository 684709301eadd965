extension Drawing {
    /// Four boxes to fill in against the clock: as now, or change; what is good, and what is not.
    static let ambivalenceSquare = Drawing(
        labels: 8...8,
        depicts: "Four boxes to fill in anticlockwise, two for how it is and two for change"
    ) { canvas, labels in
        let (top, below) = canvas.bounds.cut(top: 76, gap: 14)
        canvas.field(labels[0], in: top, ground: .light)
        let (last, middle) = below.cut(bottom: 84, gap: 14)
        let (heads, square) = middle.cut(top: 24, gap: 4)
        for (label, head) in zip(labels[1...2], heads.columns(2, gap: 0)) {
            canvas.text(label.text, in: head, TextStyle(size: 14, isBold: true), align: .center, position: .middle)
        }
        let boxes = square.rows(2, gap: 0).flatMap { $0.columns(2, gap: 0) }
        // Down on the left side and up on the right.
        for (label, index) in zip(labels[3...6], [0, 2, 3, 1]) {
            AmbivalenceSquare.box(&canvas, label, in: boxes[index], isUnder: index > 1)
        }
        canvas.draw(.line(Point(square.center.x, square.y), Point(square.center.x, square.maxY)))
        canvas.draw(.line(Point(square.x, square.center.y), Point(square.maxX, square.center.y)))
        canvas.draw(.box(square, radius: 10))
        AmbivalenceSquare.turn(&canvas, around: square.center)
        canvas.field(labels[7], in: last, ground: .light)
    }
}

private enum AmbivalenceSquare {
    /// The number large, the question beside it, and lines that keep clear of the turn in the middle.
    static func box(_ canvas: inout Canvas, _ label: SheetLabel, in box: Rect, isUnder: Bool) {
        let inner = Rect(box.x + 14, box.y + (isUnder ? 24 : 12), box.width - 28, box.height - (isUnder ? 34 : 46))
        var left = inner.x
        if label.detail != nil {
            let number = Rect(inner.x, inner.y, 24, 32)
            canvas.text(label.head, in: number, TextStyle(size: 24, isBold: true))
            left += 26
        }
        let text = Rect(left, inner.y + 5, inner.maxX - left - 20, 44)
        let used = canvas.text(label.detail ?? label.head, in: text, .label)
        canvas.lines(in: Rect(inner.x, used.maxY + 4, inner.width, inner.maxY - used.maxY - 4))
    }

    /// A ring with an arrow against the clock.
    static func turn(_ canvas: inout Canvas, around middle: Point) {
        canvas.draw(.circle(middle, 30), .fine, ground: .paper)
        let arc = stride(from: -70.0, through: -350, by: -20).map { middle.moved(17, towards: $0) }
        canvas.draw(.smooth(arc))
        // Against the clock on paper is upwards on the right side.
        let end = middle.moved(17, towards: -350)
        canvas.draw(.tip(at: end, from: end + Point(-3, 9), 9))
    }
}
