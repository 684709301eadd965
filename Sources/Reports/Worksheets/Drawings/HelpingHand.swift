extension Drawing {
    /// A hand with a field for each finger and one for the palm.
    static let helpingHand = Drawing(
        labels: 6...6,
        depicts: "An open hand with a sign and a field to write in for each finger, and room in the palm"
    ) { canvas, labels in
        let (top, below) = canvas.bounds.cut(top: 172, gap: 24)
        let scale = min(0.92, below.height / 500)
        let palm = Point(below.center.x + 34, below.maxY - 200 * scale)
        let hand = HandOutline(scale: scale, at: palm, fullness: 1.1)
        let thumb = Rect(0, below.y + 46, 128, 138)
        let boxes = [thumb] + top.columns(4, gap: 9)
        for (tip, box) in zip(hand.tips, boxes) {
            canvas.draw(.line(tip, Point(HelpingHand.reach(tip, box), box.maxY)), .fine)
        }
        canvas.draw(hand.path, ground: .paper)
        for (label, box) in zip(labels, boxes) { canvas.field(label, in: box) }
        for (index, sign) in HelpingHand.signs.enumerated() {
            let spot = hand.tips[index].part(0.135, to: palm)
            canvas.draw(sign.placed(at: spot, scale: scale), .fine, ground: index == 1 ? .tint : .none)
        }
        let middle = Rect(palm.x - 66 * scale, palm.y - 44 * scale, 152 * scale, 40)
        let used = canvas.label(labels[5], in: middle, align: .center)
        canvas.lines(in: Rect(middle.x, used.maxY, middle.width, palm.y + 106 * scale - used.maxY))
    }
}

private enum HelpingHand {
    /// Where on the lower edge of a field the line to its finger ends: as straight over it as the field allows.
    static func reach(_ tip: Point, _ box: Rect) -> Double { min(max(tip.x, box.x + 14), box.maxX - 14) }

    /// What the fingers stand for: a lens, a heart, a minus, a plus and an arrow, readable without colour.
    static let signs: [Path] = [
        .circle(Point(0, 0), 9) + .circle(Point(0, 0), 4), heart, .circle(Point(0, 0), 9) + minus,
        .circle(Point(0, 0), 9) + minus + .line(Point(0, -5), Point(0, 5)),
        .arrow(Point(-5, 9), Point(5, -9), double: false, head: 8),
    ]

    private static let minus = Path.line(Point(-5, 0), Point(5, 0))

    private static let heart = Path(parts: [
        .move(Point(0, 9)), .curve(Point(-14, -2), Point(-9, -12), Point(0, -4)),
        .curve(Point(9, -12), Point(14, -2), Point(0, 9)), .close,
    ])
}
