extension Drawing {
    /// A butterfly: what has been in one wing, what comes in the other, here and now in the body.
    static let butterfly = Drawing(
        labels: 6...6,
        depicts: "A butterfly with room to write in each wing and in the body"
    ) { canvas, labels in
        let (last, above) = canvas.bounds.cut(bottom: 60, gap: 10)
        let (fields, air) = above.cut(bottom: 128, gap: 14)
        let scale = Point(air.width / 500, air.height / 350)
        func place(_ path: Path) -> Path {
            path.mapped { Point(air.center.x + $0.x * scale.x, air.y + $0.y * scale.y) }
        }
        for wing in [Butterfly.lowerWing, Butterfly.upperWing] {
            for path in [wing, Butterfly.mirrored(wing)] { canvas.draw(place(path), ground: .paper) }
        }
        for path in [Butterfly.edging, Butterfly.mirrored(Butterfly.edging)] { canvas.draw(place(path), .rule) }
        canvas.draw(place(Butterfly.feelers))
        canvas.draw(place(Butterfly.body), ground: .light)
        let wing = Rect(air.center.x + 84, air.y + 56 * scale.y, 146, 118 * scale.y)
        let sides = [
            (labels[0], 2 * air.center.x - wing.maxX, Butterfly.mirrored(Butterfly.upperWing), "left"),
            (labels[2], wing.x, Butterfly.upperWing, "right"),
        ]
        for (label, x, outline, side) in sides {
            let box = Rect(x, wing.y, wing.width, wing.height)
            let used = canvas.label(label, in: box, align: .center)
            canvas.clipped(to: place(outline), name: "butterfly-\(side)") {
                $0.lines(in: Rect(x, used.maxY, box.width, box.maxY - used.maxY))
            }
        }
        let middle = Rect(center: Point(air.center.x, air.y + 205 * scale.y), width: 82, height: 190 * scale.y)
        let used = canvas.label(labels[1], in: middle, align: .center)
        canvas.clipped(to: place(Butterfly.body), name: "butterfly-body") {
            $0.lines(in: Rect(middle.x, used.maxY, middle.width, middle.maxY - 10 - used.maxY))
        }
        for (label, box) in zip(labels[3...4], fields.columns(2, gap: 12)) { canvas.field(label, in: box) }
        canvas.field(labels[5], in: last, ground: .light)
    }
}

/// The parts, 500 wide and 350 high, from the middle of the upper edge.
private enum Butterfly {
    static func mirrored(_ path: Path) -> Path { path.mapped { Point(-$0.x, $0.y) } }

    static let upperWing = Path(parts: [
        .move(Point(40, 150)), .curve(Point(52, 80), Point(110, 14), Point(196, 4)),
        .curve(Point(238, 0), Point(254, 24), Point(248, 62)), .curve(Point(243, 98), Point(240, 140), Point(212, 172)),
        .curve(Point(176, 204), Point(90, 212), Point(40, 196)), .close,
    ])

    static let lowerWing = Path(parts: [
        .move(Point(40, 190)), .curve(Point(96, 196), Point(170, 182), Point(206, 206)),
        .curve(Point(236, 228), Point(226, 284), Point(190, 312)),
        .curve(Point(172, 328), Point(158, 350), Point(138, 344)),
        .curve(Point(96, 334), Point(56, 290), Point(40, 240)), .close,
    ])

    /// A line within the edge of the lower wing, with eyes.
    static let edging =
        Path(parts: [
            .move(Point(198, 218)), .curve(Point(218, 238), Point(208, 280), Point(180, 302)),
            .curve(Point(166, 314), Point(154, 332), Point(140, 330)),
        ])
        + .circle(Point(176, 240), 15) + .circle(Point(176, 240), 7) + .circle(Point(160, 280), 11)
        + .circle(Point(132, 304), 8)

    static let body = Path(parts: [
        .move(Point(0, 62)), .curve(Point(34, 62), Point(50, 92), Point(50, 140)),
        .curve(Point(50, 220), Point(34, 332), Point(0, 346)),
        .curve(Point(-34, 332), Point(-50, 220), Point(-50, 140)),
        .curve(Point(-50, 92), Point(-34, 62), Point(0, 62)), .close,
    ])

    static let feelers =
        feeler + mirrored(feeler) + .circle(Point(0, 46), 19)

    private static let feeler = Path(parts: [
        .move(Point(6, 28)), .curve(Point(14, 8), Point(34, -2), Point(58, 4)),
        .curve(Point(68, 8), Point(64, 18), Point(56, 14)),
    ])
}
