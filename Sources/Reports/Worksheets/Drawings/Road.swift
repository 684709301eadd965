extension Drawing {
    /// A winding road with five places on it, a turning point and where one is today.
    static let road = Drawing(
        labels: 7...7,
        depicts: "A road that winds upwards past five places, with a field to write in at each"
    ) { canvas, labels in
        let (today, land) = canvas.bounds.cut(bottom: 62, gap: 14)
        let places = Road.places(in: land)
        Road.landscape(&canvas, in: land)
        Road.draw(&canvas, through: places, in: land)
        for (index, place) in places.enumerated() {
            canvas.draw(.circle(place, 13), .fine, ground: .paper)
            let number = Rect(center: place, width: 20, height: 18)
            canvas.text("\(index + 1)", in: number, .label, align: .center, position: .middle)
            canvas.field(labels[index], in: Road.field(at: place, in: land))
        }
        Road.turningPoint(&canvas, labels[5], places, in: land)
        canvas.field(labels[6], in: today, ground: .light)
    }
}

private enum Road {
    static let fieldWidth = 186.0
    static let fieldHeight = 92.0

    /// The five places, from the bottom, to the left and right in turn.
    static func places(in land: Rect) -> [Point] {
        let step = (land.height - fieldHeight - 8) / 4
        return (0..<5).map { index in
            let x = land.center.x + (index.isMultiple(of: 2) ? -34 : 34)
            return Point(x, land.maxY - fieldHeight / 2 - 4 - Double(index) * step)
        }
    }

    /// The field beside a place: on the outer side of the bend.
    static func field(at place: Point, in land: Rect) -> Rect {
        let isLeft = place.x < land.center.x
        let left = isLeft ? land.x : land.maxX - fieldWidth
        return Rect(left, place.y - fieldHeight / 2, fieldWidth, fieldHeight)
    }

    static func draw(_ canvas: inout Canvas, through places: [Point], in land: Rect) {
        let start = Point(land.center.x + 40, land.maxY)
        let end = Point(land.center.x + 24, land.y)
        let middle = [start] + places + [end]
        func side(_ sign: Double) -> [Point] {
            middle.enumerated().map { index, point in
                // The road narrows as it goes away.
                Point(point.x + sign * (27 - 2.2 * Double(index)), point.y)
            }
        }
        let left = Path.smooth(side(-1), tightness: 0.4)
        let right = Path.smooth(side(1).reversed(), tightness: 0.4)
        let joined = right.parts.dropFirst()
        canvas.draw(Path(parts: left.parts + [.line(side(1)[6])] + joined), .none, ground: .tint)
        canvas.draw(left + right)
        canvas.draw(.smooth(middle, tightness: 0.4), .dashed)
    }

    /// A sun that rises over a ridge where the road ends, and trees where nothing is written.
    static func landscape(_ canvas: inout Canvas, in land: Rect) {
        let horizon = land.y + 58
        let sun = Point(land.maxX - 118, horizon - 12)
        canvas.draw(.circle(sun, 21), .fine, ground: .light)
        for angle in stride(from: 190.0, through: 350, by: 20) {
            canvas.draw(.line(sun.moved(27, towards: angle), sun.moved(36, towards: angle)), .fine)
        }
        let ridge = [Point(320, 52), Point(380, 40), Point(450, 50), Point(503, 44)]
        let hill = Path.smooth(ridge.map { Point($0.x, land.y + $0.y + 6) })
        let under = [Point(503, horizon + 14), Point(320, horizon + 14)].map(Path.Part.line)
        canvas.draw(Path(parts: hill.parts + under), .none, ground: .paper)
        canvas.draw(hill, .fine)
        for (x, y, scale) in [
            (70.0, 0.28, 1.0), (104, 0.3, 0.75), (60, 0.7, 0.8), (96, 0.71, 1.05), (420, 0.905, 1), (452, 0.925, 0.75),
        ] {
            let foot = Point(land.x + x, land.y + land.height * y)
            canvas.draw(tree.placed(at: foot, scale: scale), .fine, ground: .light)
        }
    }

    /// A spruce, 46 high, that stands on the origin.
    private static let tree =
        Path.line(Point(0, 0), Point(0, -8))
        + .polygon([Point(-15, -8), Point(0, -24), Point(15, -8)])
        + .polygon([Point(-12, -20), Point(0, -35), Point(12, -20)])
        + .polygon([Point(-8, -32), Point(0, -46), Point(8, -32)])

    /// A signpost in the bend between the second and the third place, with its field on the free side.
    static func turningPoint(_ canvas: inout Canvas, _ label: SheetLabel, _ places: [Point], in land: Rect) {
        let middle = places[2]
        let box = Rect(land.maxX - fieldWidth, middle.y - 34, fieldWidth, 68)
        canvas.draw(.line(Point(box.x - 30, box.y + 8), Point(box.x - 30, box.maxY - 4)), .outline)
        let arrow = [
            Point(box.x - 44, box.y + 8), Point(box.x - 14, box.y + 8), Point(box.x - 4, box.y + 19),
            Point(box.x - 14, box.y + 30), Point(box.x - 44, box.y + 30),
        ]
        canvas.draw(.polygon(arrow), .outline, ground: .paper)
        canvas.field(label, in: box, ground: .light)
    }
}
