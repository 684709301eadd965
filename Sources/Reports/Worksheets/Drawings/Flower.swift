extension Drawing {
    /// A flower: the first label in its middle, one in each petal.
    static let flower = Drawing(
        labels: 5...8,
        depicts: "A flower with room to write in each petal"
    ) { canvas, labels in
        let petals = Array(labels.dropFirst())
        let reach = min(canvas.width / 2, canvas.height * 0.44)
        let heart = Point(canvas.width / 2, reach + 2)
        let spread = Flower.spread(of: petals.count, reach: reach)
        Flower.stem(&canvas, from: heart, reach: reach)
        for (index, label) in petals.enumerated() {
            let angle = -90 + 360 * Double(index) / Double(petals.count)
            canvas.draw(Flower.petal(reach, spread).placed(at: heart, turned: angle), ground: .paper)
            canvas.draw(Flower.veins(reach, spread).placed(at: heart, turned: angle), .rule)
            let middle = heart.moved(reach * 0.66, towards: angle)
            let box = Rect(center: middle, width: spread * 1.24, height: spread * 1.1)
            canvas.label(label, in: box, align: .center)
        }
        canvas.draw(.circle(heart, reach * 0.215), ground: .paper)
        canvas.draw(.circle(heart, reach * 0.185), .dashed)
        let middle = Rect(center: heart, width: reach * 0.3, height: reach * 0.25)
        canvas.label(labels[0], in: middle, align: .center)
    }
}

private enum Flower {
    /// Half the width of a petal, so that neighbours just meet.
    static func spread(of petals: Int, reach: Double) -> Double {
        let neighbour = Point(0, 0).moved(reach * 0.66, towards: 180 / Double(petals))
        return min(reach * 0.44, neighbour.y / neighbour.x * reach * 0.575)
    }

    /// A petal from the origin to the right, rounded with a hint of a dent at its tip.
    static func petal(_ reach: Double, _ spread: Double) -> Path {
        func point(_ along: Double, _ across: Double) -> Point { Point(along * reach, across * spread) }
        return Path(parts: [
            .move(point(0, 0)),
            .curve(point(0.14, -0.5), point(0.34, -1.04), point(0.66, -1)),
            .curve(point(0.9, -0.97), point(1.03, -0.46), point(0.975, 0)),
            .curve(point(1.03, 0.46), point(0.9, 0.97), point(0.66, 1)),
            .curve(point(0.34, 1.04), point(0.14, 0.5), point(0, 0)), .close,
        ])
    }

    /// Three short lines at the root of a petal.
    static func veins(_ reach: Double, _ spread: Double) -> Path {
        func vein(_ across: Double, _ length: Double) -> Path {
            Path(parts: [
                .move(Point(reach * 0.23, across * spread * 0.16)),
                .curve(
                    Point(reach * 0.28, across * spread * 0.22), Point(reach * 0.31, across * spread * 0.27),
                    Point(reach * length, across * spread * 0.36)),
            ])
        }
        return vein(-1, 0.34) + vein(0, 0.36) + vein(1, 0.34)
    }

    /// The stem with its two leaves, under the petals.
    static func stem(_ canvas: inout Canvas, from heart: Point, reach: Double) {
        let foot = Point(heart.x - 16, canvas.height - 2)
        let knee = heart.part(0.74, to: Point(heart.x, canvas.height))
        func side(_ offset: Double) -> [Point] {
            [Point(heart.x + offset, heart.y), Point(knee.x + 3 + offset, knee.y), Point(foot.x + offset, foot.y)]
        }
        canvas.draw(.smooth(side(-3.5)) + .smooth(side(3.5)))
        for (angle, size) in [(-28.0, 1.0), (207.0, 0.86)] {
            let root = Point(knee.x + (angle > 0 ? -2 : 6), knee.y + (angle > 0 ? 34 : 48))
            let blade = Path(parts: [
                .move(Point(0, 0)),
                .curve(Point(40, -44), Point(112, -48), Point(168, -6)),
                .curve(Point(118, 24), Point(44, 30), Point(0, 0)), .close,
                .move(Point(0, 0)), .curve(Point(44, -10), Point(92, -16), Point(140, -8)),
            ])
            let mirrored = angle > 90 ? blade.mapped { Point($0.x, -$0.y) } : blade
            canvas.draw(mirrored.placed(at: root, scale: size, turned: angle), ground: .light)
        }
    }
}
