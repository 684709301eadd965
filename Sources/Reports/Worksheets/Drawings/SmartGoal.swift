extension Drawing {
    /// A goal made clearer letter by letter, and what helps and hinders.
    static let smartGoal = Drawing(
        labels: 11...11,
        depicts: "Five boxes with the letters S, M, A, R and T, and fields for reasons, obstacles and support"
    ) { canvas, labels in
        let (top, below) = canvas.bounds.cut(top: 54, gap: 12)
        canvas.field(labels[0], in: top, ground: .light)
        let (last, middle) = below.cut(bottom: 54, gap: 10)
        let (pairs, bands) = middle.cut(bottom: 160, gap: 12)
        for (label, band) in zip(labels[1...5], bands.rows(5, gap: 7)) {
            canvas.letter(label, in: band, writing: true)
        }
        let boxes = pairs.rows(2, gap: 10).flatMap { $0.columns(2, gap: 22) }
        for (label, box) in zip(labels[6...9], boxes) { canvas.field(label, in: box) }
        canvas.draw(
            .arrow(Point(boxes[2].maxX + 4, boxes[2].center.y), Point(boxes[3].x - 4, boxes[3].center.y), double: false)
        )
        canvas.field(labels[10], in: last, ground: .light)
    }
}
