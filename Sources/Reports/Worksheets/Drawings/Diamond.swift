extension Drawing {
    /// The cognitive model: a situation, four corners that all work on each other, and questions to the thought.
    static let diamond = Drawing(
        labels: 11...11,
        depicts: "A diamond with four corners and arrows between them all, and fields for questions to the thought"
    ) { canvas, labels in
        let (top, below) = canvas.bounds.cut(top: 54, gap: 12)
        canvas.field(labels[0], in: top, ground: .light)
        let (bottom, middle) = below.cut(bottom: 68, gap: 10)
        let (questions, gem) = middle.cut(bottom: 126, gap: 14)
        Diamond.draw(&canvas, Array(labels[1...4]), in: gem)
        let rows = questions.rows(2, gap: 8).flatMap { $0.columns(2, gap: 10) }
        for (label, box) in zip(labels[5...8], rows) { canvas.field(label, in: box) }
        for (label, box) in zip(labels[9...10], bottom.columns(2, gap: 10)) {
            canvas.field(label, in: box, ground: .light)
        }
    }
}

private enum Diamond {
    /// Thought on top, feeling to the right, body to the left and action at the bottom.
    static func draw(_ canvas: inout Canvas, _ labels: [SheetLabel], in box: Rect) {
        let height = min(96, box.height * 0.33)
        let side = 168.0
        let corners = [
            Rect(center: Point(box.center.x, box.y + height / 2), width: 184, height: height),
            Rect(center: Point(box.maxX - side / 2, box.center.y), width: side, height: height),
            Rect(center: Point(box.x + side / 2, box.center.y), width: side, height: height),
            Rect(center: Point(box.center.x, box.maxY - height / 2), width: 184, height: height),
        ]
        let (top, right, left, bottom) = (corners[0], corners[1], corners[2], corners[3])
        let gem = Path.polygon([
            Point(box.center.x, top.maxY - 8), Point(right.x + 8, box.center.y), Point(box.center.x, bottom.y + 8),
            Point(left.maxX - 8, box.center.y),
        ])
        canvas.draw(gem, .none, ground: .tint)
        for (from, to) in [(top, right), (bottom, right), (top, left), (bottom, left)] {
            canvas.draw(bow(from, to), .fine)
        }
        canvas.draw(.arrow(Point(box.center.x, top.maxY + 6), Point(box.center.x, bottom.y - 6)), .fine)
        canvas.draw(.arrow(Point(left.maxX + 6, box.center.y), Point(right.x - 6, box.center.y)), .fine)
        for (label, corner) in zip(labels, corners) {
            canvas.draw(.box(corner, radius: 14), ground: .paper)
            canvas.label(label, in: corner.inset(10, 8), align: .center)
        }
    }

    /// An arrow both ways, from the side of an upper or lower corner to the edge of one at the side.
    private static func bow(_ upright: Rect, _ side: Rect) -> Path {
        let isRight = side.center.x > upright.center.x
        let isOver = upright.center.y < side.center.y
        let from = Point(isRight ? upright.maxX + 6 : upright.x - 6, upright.center.y)
        let to = Point(side.center.x + (isRight ? 16 : -16), isOver ? side.y - 6 : side.maxY + 6)
        let bend = Path(parts: [
            .move(from),
            .curve(Point(from.part(0.6, to: to).x, from.y), Point(to.x, from.part(0.35, to: to).y), to),
        ])
        let level = Point(to.x, from.y)
        return bend + .tip(at: from, from: level, 7) + .tip(at: to, from: level, 7)
    }
}
