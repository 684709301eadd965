extension Drawing {
    /// A circle in four slices, with room to write outside each.
    static let sortingCircle = Drawing(
        labels: 5...5,
        depicts: "A circle cut into four slices, with room to write outside each"
    ) { canvas, labels in
        let (top, below) = canvas.bounds.cut(top: 76, gap: 16)
        canvas.field(labels[0], in: top, ground: .light)
        let quarters = below.rows(2, gap: 10).flatMap { $0.columns(2, gap: 10) }
        for quarter in quarters {
            canvas.draw(.box(quarter, radius: 10), .fine)
            canvas.lines(in: quarter.inset(12, 10))
        }
        let middle = below.center
        canvas.draw(.circle(middle, 134), .none, ground: .paper)
        canvas.draw(.circle(middle, 122), ground: .light)
        for angle in [0.0, 90, 180, 270] {
            canvas.draw(.line(middle, middle.moved(122, towards: angle)))
        }
        // Clockwise from the upper left.
        let places = [Point(-1, -1), Point(1, -1), Point(1, 1), Point(-1, 1)]
        for (label, place) in zip(labels[1...4], places) {
            let box = Rect(center: middle + place * 48, width: 84, height: 64)
            canvas.label(label, in: box, align: .center, position: .middle)
        }
    }
}
