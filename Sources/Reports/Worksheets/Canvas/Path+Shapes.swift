extension Path {
    /// How far the control points of a quarter circle stand from its ends, for a radius of 1.
    private static let quarter = 0.5523

    /// A straight line through points.
    static func line(_ points: Point..., closed: Bool = false) -> Path { polygon(points, closed: closed) }

    /// A straight line through points.
    static func polygon(_ points: [Point], closed: Bool = true) -> Path {
        guard let first = points.first else { return Path() }
        return Path(parts: [.move(first)] + points.dropFirst().map(Part.line) + (closed ? [.close] : []))
    }

    /// A box with rounded corners.
    static func box(_ rect: Rect, radius: Double = 6) -> Path {
        let radius = min(radius, rect.width / 2, rect.height / 2)
        let reach = radius * (1 - quarter)
        let (left, top, right, bottom) = (rect.x, rect.y, rect.maxX, rect.maxY)
        return Path(parts: [
            .move(Point(left + radius, top)), .line(Point(right - radius, top)),
            .curve(Point(right - reach, top), Point(right, top + reach), Point(right, top + radius)),
            .line(Point(right, bottom - radius)),
            .curve(Point(right, bottom - reach), Point(right - reach, bottom), Point(right - radius, bottom)),
            .line(Point(left + radius, bottom)),
            .curve(Point(left + reach, bottom), Point(left, bottom - reach), Point(left, bottom - radius)),
            .line(Point(left, top + radius)),
            .curve(Point(left, top + reach), Point(left + reach, top), Point(left + radius, top)), .close,
        ])
    }

    static func circle(_ center: Point, _ radius: Double) -> Path {
        box(Rect(center: center, width: 2 * radius, height: 2 * radius), radius: radius)
    }

    static func ellipse(_ rect: Rect) -> Path {
        circle(Point(0, 0), 1).mapped {
            Point(rect.center.x + $0.x * rect.width / 2, rect.center.y + $0.y * rect.height / 2)
        }
    }

    /// A soft curve through every point, as a bent ruler would draw it.
    ///
    /// The tangent in a point is parallel to the line between its neighbours; control points stand in proportion to
    /// the distance to each neighbour, so that close points make tight bends without loops.
    static func smooth(_ points: [Point], closed: Bool = false, tightness: Double = 0.33) -> Path {
        guard points.count > 2, let start = points.first else { return polygon(points, closed: closed) }
        let count = points.count
        func neighbour(_ index: Int) -> Point {
            closed ? points[(index + count) % count] : points[Swift.min(Swift.max(index, 0), count - 1)]
        }
        func tangent(_ index: Int) -> Point {
            let along = neighbour(index + 1) - neighbour(index - 1)
            let length = along.length
            return length == 0 ? Point(0, 0) : along * (1 / length)
        }
        var parts: [Part] = [.move(start)]
        for index in 0..<(closed ? count : count - 1) {
            let (from, to) = (neighbour(index), neighbour(index + 1))
            let reach = (to - from).length * tightness
            parts.append(.curve(from + tangent(index) * reach, to - tangent(index + 1) * reach, to))
        }
        return Path(parts: closed ? parts + [.close] : parts)
    }
}
