extension Drawing {
    /// A shoe in fields to colour, a key to the colours, and three fields to write in.
    static let shoe = Drawing(
        labels: 18...18,
        depicts: "A shoe in twelve fields to colour, each with a part of life"
    ) { canvas, labels in
        let (fields, above) = canvas.bounds.cut(bottom: 150, gap: 14)
        let (key, picture) = above.cut(bottom: 24, gap: 12)
        let size = Point(picture.width / 500, min(1.28, picture.height / 330))
        let top = picture.maxY - 330 * size.y
        func place(_ point: Point) -> Point { Point(picture.x + point.x * size.x, top + point.y * size.y) }
        canvas.draw(Shoe.ground.mapped(place), .fine)
        canvas.draw(Shoe.sole.mapped(place), ground: .shade)
        canvas.draw(Shoe.upper.mapped(place), ground: .paper)
        canvas.clipped(to: Shoe.upper.mapped(place), name: "shoe") { $0.draw(Shoe.seams.mapped(place), .fine) }
        canvas.draw(Shoe.upper.mapped(place))
        canvas.draw(Shoe.laces.mapped(place))
        for (label, middle) in zip(labels, Shoe.places) {
            let box = Rect(center: place(middle.0), width: middle.1 * size.x, height: 44)
            canvas.text(label.text, in: box, .label, align: .center, position: .middle)
        }
        for (index, cell) in key.columns(3, gap: 12).enumerated() {
            Shoe.key(&canvas, labels[12 + index], in: cell, index)
        }
        for (label, box) in zip(labels[15...17], fields.columns(3, gap: 12)) {
            canvas.field(label, in: box, ground: .light)
        }
    }
}

/// The parts of the shoe, 500 wide and 330 high.
private enum Shoe {
    static let upper = Path(parts: [
        .move(Point(62, 12)), .curve(Point(104, 2), Point(160, 4), Point(204, 20)),
        .curve(Point(208, 52), Point(224, 92), Point(258, 122)),
        .curve(Point(300, 152), Point(372, 146), Point(424, 166)),
        .curve(Point(468, 182), Point(490, 214), Point(488, 248)), .line(Point(34, 250)),
        .curve(Point(24, 226), Point(28, 196), Point(40, 172)), .curve(Point(58, 134), Point(50, 74), Point(62, 12)),
        .close,
    ])

    static let sole = Path(parts: [
        .move(Point(26, 246)), .line(Point(492, 246)), .curve(Point(496, 262), Point(492, 272), Point(478, 274)),
        .line(Point(196, 274)), .curve(Point(184, 274), Point(180, 284), Point(168, 286)), .line(Point(40, 286)),
        .curve(Point(26, 286), Point(22, 264), Point(26, 246)), .close,
    ])

    static let ground = Path(parts: [
        .move(Point(0, 292)), .curve(Point(120, 282), Point(380, 282), Point(500, 292)), .line(Point(500, 326)),
        .line(Point(0, 326)), .close,
    ])

    /// The seams between the fields, from edge to edge; what goes beyond the shoe is cut off.
    static let seams =
        curve(40, 74, 120, 66, 230, 72) + curve(30, 138, 150, 124, 270, 128) + curve(20, 196, 200, 182, 399, 194)
        + curve(138, 67, 146, 98, 142, 125) + curve(150, 124, 158, 155, 152, 183) + curve(268, 120, 256, 156, 262, 183)
        + curve(118, 186, 124, 220, 118, 256) + curve(218, 182, 226, 220, 220, 256)
        + curve(314, 186, 322, 220, 316, 256)
        + curve(446, 160, 396, 196, 410, 256)

    private static func curve(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x3: Double, _ y3: Double)
        -> Path
    {
        .smooth([Point(x1, y1), Point(x2, y2), Point(x3, y3)])
    }

    /// Laces across the front edge, and a bow.
    static let laces: Path = {
        let rows = [Point(207, 34), Point(213, 58), Point(224, 82), Point(239, 104)]
        let strings = rows.map { Path.line(Point($0.x - 16, $0.y + 5), Point($0.x + 7, $0.y - 4)) }
        let bow = Path(parts: [
            .move(Point(214, 30)), .curve(Point(226, 4), Point(250, 6), Point(246, 20)),
            .curve(Point(242, 32), Point(226, 32), Point(214, 30)),
            .curve(Point(232, 40), Point(250, 52), Point(240, 58)),
            .curve(Point(230, 62), Point(220, 44), Point(214, 30)),
        ])
        return strings.reduce(bow, +)
    }()

    /// The middle of each field and the room for its name, in the labels' order.
    static let places: [(Point, Double)] = [
        (Point(96, 101), 78), (Point(182, 101), 72), (Point(96, 162), 96), (Point(206, 158), 90),
        (Point(322, 171), 100),
        (Point(74, 222), 76), (Point(170, 221), 84), (Point(268, 221), 80), (Point(357, 222), 78),
        (Point(250, 309), 300),
        (Point(126, 39), 124), (Point(444, 225), 68),
    ]

    /// A sign on its own grey, and what it means.
    static func key(_ canvas: inout Canvas, _ label: SheetLabel, in cell: Rect, _ index: Int) {
        let grounds: [Ground] = [.paper, .tint, .shade]
        canvas.draw(.box(Rect(cell.x, cell.y + 2, 20, 20), radius: 4), .fine, ground: grounds[index])
        let sign = label.head.split(separator: "(").dropFirst().first?.prefix(1) ?? ""
        let spot = Rect(cell.x, cell.y + 2, 20, 20)
        canvas.text(String(sign), in: spot, .label, align: .center, position: .middle)
        canvas.inlineLabel(label, in: Rect(cell.x + 27, cell.y + 4, cell.width - 27, 18))
    }
}
