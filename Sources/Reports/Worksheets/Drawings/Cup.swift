extension Drawing {
    /// A cup that is filled from above and leaks from its cracks, with room to write at each.
    static let cup = Drawing(
        labels: 6...6,
        depicts: "A cup with marks for how full it is, and cracks where it leaks"
    ) { canvas, labels in
        let (bottom, above) = canvas.bounds.cut(bottom: 112, gap: 16)
        let (top, middle) = above.cut(top: 112, gap: 0)
        canvas.field(labels[0], in: top)
        let cup = Rect(146, middle.y + 78, 172, middle.height - 98)
        Cup.draw(&canvas, cup)
        Cup.pour(&canvas, between: top.maxY, and: cup)
        Cup.leak(&canvas, cup)
        let text = Rect(cup.x + 40, cup.y + 30, cup.width - 52, 44)
        canvas.label(labels[1], in: text, align: .center)
        let height = min(208, middle.maxY - cup.y - 40)
        canvas.field(labels[2], in: Rect(0, middle.maxY - height, 112, height))
        canvas.field(labels[3], in: Rect(middle.maxX - 116, middle.maxY - height, 116, height))
        for (label, box) in zip(labels[4...5], bottom.columns(2, gap: 12)) {
            canvas.field(label, in: box, ground: .light)
        }
    }
}

private enum Cup {
    /// The body, its rim seen a little from above, the handle, and ten marks from empty to full.
    static func draw(_ canvas: inout Canvas, _ cup: Rect) {
        canvas.draw(handle(cup, outer: true), ground: .light)
        canvas.draw(handle(cup, outer: false), ground: .paper)
        canvas.draw(body(cup), ground: .paper)
        canvas.draw(.ellipse(Rect(cup.x, cup.y - 15, cup.width, 30)), ground: .light)
        for step in 1...9 {
            let share = 1 - Double(step) / 10
            let y = cup.y + 22 + share * (cup.height - 44)
            let left = edge(cup, at: (y - cup.y) / cup.height)
            canvas.draw(.line(Point(left + 7, y), Point(left + (step == 5 ? 30 : 19), y)), .fine)
        }
        let saucer = Rect(cup.x - 14, cup.maxY - 2, cup.width + 28, 16)
        canvas.draw(
            .smooth([Point(saucer.x, saucer.y + 6), Point(cup.center.x, saucer.maxY), Point(saucer.maxX, saucer.y + 6)])
        )
    }

    /// How far in the left side of the body stands at a share of its height.
    private static func edge(_ cup: Rect, at share: Double) -> Double { cup.x + 40 * share * share * share }

    private static func body(_ cup: Rect) -> Path {
        let left = stride(from: 0, through: 0.9, by: 0.15).map { share in
            Point(edge(cup, at: share), cup.y + share * cup.height)
        }
        let foot = [Point(cup.x + 52, cup.maxY - 3), Point(cup.center.x, cup.maxY)]
        let half = left + foot
        let mirrored = half.dropLast().reversed().map { Point(2 * cup.center.x - $0.x, $0.y) }
        return .smooth(half + mirrored)
    }

    private static func handle(_ cup: Rect, outer: Bool) -> Path {
        let (inset, right) = (outer ? 0.0 : 14, cup.maxX - 3)
        let (top, foot) = (cup.y + 34 + inset, cup.y + min(150, cup.height * 0.62) - inset)
        let reach = outer ? 66.0 : 46
        return Path(parts: [
            .move(Point(right, top)),
            .curve(Point(right + reach, top - 12), Point(right + reach, foot - 4), Point(right - 4, foot)),
        ])
    }

    /// Drops that fall into the cup.
    static func pour(_ canvas: inout Canvas, between top: Double, and cup: Rect) {
        let room = cup.y - 16 - top
        let drops = [
            (-26.0, 0.5, 0.9), (0, 0.3, 1.15), (24, 0.56, 1), (-4, 0.8, 0.8), (-46, 0.26, 0.7), (46, 0.22, 0.7),
        ]
        for (x, share, scale) in drops {
            let place = Point(cup.center.x + x, top + room * share)
            canvas.draw(drop.placed(at: place, scale: scale), .fine, ground: .light)
        }
    }

    /// Two big cracks to the left and three small ones to the right, with drops under them.
    static func leak(_ canvas: inout Canvas, _ cup: Rect) {
        let jag = Path.line(Point(0, 0), Point(18, 6), Point(12, 14), Point(34, 20), Point(27, 28), Point(46, 32))
        for (share, scale) in [(0.5, 1.0), (0.76, 0.9)] {
            let place = Point(edge(cup, at: share), cup.y + share * cup.height)
            canvas.draw(jag.placed(at: place, scale: scale), .outline)
            canvas.draw(drop.placed(at: Point(place.x - 11, place.y + 16), scale: 1), .fine, ground: .light)
            canvas.draw(drop.placed(at: Point(place.x - 9, place.y + 38), scale: 0.75), .fine, ground: .light)
        }
        for share in [0.66, 0.77, 0.87] {
            let place = Point(2 * cup.center.x - edge(cup, at: share), cup.y + share * cup.height)
            canvas.draw(jag.mapped { Point(-$0.x, $0.y) }.placed(at: place, scale: 0.45), .fine)
            canvas.draw(drop.placed(at: Point(place.x + 9, place.y + 8), scale: 0.6), .fine, ground: .light)
        }
    }

    /// A drop of water, 16 high.
    private static let drop = Path(parts: [
        .move(Point(0, -9)), .curve(Point(2, -4), Point(6, -1), Point(6, 3)),
        .curve(Point(6, 10), Point(-6, 10), Point(-6, 3)), .curve(Point(-6, -1), Point(-2, -4), Point(0, -9)), .close,
    ])
}
