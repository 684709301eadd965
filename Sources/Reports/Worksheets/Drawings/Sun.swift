extension Drawing {
    /// A sun with the start of a sentence in its middle, a way to go on in each ray, and a thought at the end.
    static let sun = Drawing(
        labels: 5...9,
        depicts: "A sun with room for the start of a sentence in the middle and a way to go on in each ray"
    ) { canvas, labels in
        let (bottom, sky) = canvas.bounds.cut(bottom: 66, gap: 16)
        let rays = Array(labels.dropFirst().dropLast())
        let fields = Sun.fields(rays.count, in: sky)
        let radius = 86.0
        let heart = Sun.heart(rays.count, in: sky, radius)
        for (label, field) in zip(rays, fields) { Sun.ray(&canvas, label, field, from: heart, radius) }
        Sun.glow(&canvas, around: heart, radius)
        canvas.draw(.circle(heart, radius), ground: .paper)
        let text = Rect(center: Point(heart.x, heart.y - 36), width: 110, height: 44)
        canvas.label(labels[0], in: text, align: .center, position: .middle)
        for (offset, half) in [(10.0, 66.0), (34, 62), (58, 46)] {
            let y = heart.y + offset
            canvas.draw(.line(Point(heart.x - half, y), Point(heart.x + half, y)), .rule)
        }
        if let last = labels.last { canvas.field(last, in: bottom, ground: .light) }
    }
}

private enum Sun {
    static let fieldWidth = 150.0

    /// Fields in a ring, as the clock goes: one on top if their number is odd, the others down each side.
    static func fields(_ count: Int, in sky: Rect) -> [Rect] {
        let perSide = count / 2
        let hasTop = !count.isMultiple(of: 2)
        let (top, rest) = hasTop ? sky.cut(top: 84, gap: 26) : (sky, sky)
        let gap = 26.0
        let height = min(120, (rest.height - gap * Double(perSide - 1)) / Double(max(1, perSide)))
        let spare = rest.height - height * Double(perSide)
        let step = height + (perSide > 1 ? spare / Double(perSide - 1) : 0)
        let right = (0..<perSide).map { row in
            Rect(sky.maxX - fieldWidth, rest.y + Double(row) * step, fieldWidth, height)
        }
        let left = right.reversed().map { Rect(sky.x, $0.y, fieldWidth, height) }
        let over = Rect(center: top.center, width: 220, height: top.height)
        return (hasTop ? [over] : []) + right + left
    }

    static func heart(_ count: Int, in sky: Rect, _ radius: Double) -> Point {
        let top = count.isMultiple(of: 2) ? 0 : 110.0
        return Point(sky.center.x, sky.y + top + (sky.height - top) / 2)
    }

    /// A beam that widens from the sun to its field.
    static func ray(_ canvas: inout Canvas, _ label: SheetLabel, _ field: Rect, from heart: Point, _ radius: Double) {
        let isTop = field.maxY < heart.y && abs(field.center.x - heart.x) < 1
        let isRight = field.center.x > heart.x
        let ends: (Point, Point) =
            if isTop {
                (Point(field.x + 30, field.maxY), Point(field.maxX - 30, field.maxY))
            } else if isRight {
                (Point(field.x, field.y + 8), Point(field.x, field.maxY - 8))
            } else {
                (Point(field.maxX, field.maxY - 8), Point(field.maxX, field.y + 8))
            }
        let middle = ends.0.part(0.5, to: ends.1)
        let along = (middle - heart) * (1 / (middle - heart).length)
        let across = Point(-along.y, along.x) * 15
        let root = heart + along * (radius - 6)
        canvas.draw(.polygon([root - across, ends.0, ends.1, root + across]), .none, ground: .tint)
        canvas.draw(.box(field), .fine, ground: .paper)
        let used = canvas.text(label.text, in: field.inset(9, 7), .detail)
        canvas.lines(in: Rect(field.x + 9, used.maxY, field.width - 18, field.maxY - 9 - used.maxY))
    }

    /// Short rays where no beam goes.
    static func glow(_ canvas: inout Canvas, around heart: Point, _ radius: Double) {
        for step in 0..<36 {
            let angle = Double(step) * 10
            let length = step.isMultiple(of: 2) ? 15.0 : 9
            canvas.draw(
                .line(heart.moved(radius + 5, towards: angle), heart.moved(radius + 5 + length, towards: angle)),
                .fine)
        }
    }
}
