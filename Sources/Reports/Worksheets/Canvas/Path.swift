/// An outline of lines and curves.
struct Path: Equatable, Sendable {
    /// The parts, in drawing order.
    var parts: [Part] = []

    /// A part of an outline.
    enum Part: Equatable, Sendable {
        case move(Point)
        case line(Point)
        /// A cubic curve: two control points and the end.
        case curve(Point, Point, Point)
        case close
    }

    /// The same outline with every point moved by a rule.
    func mapped(_ rule: (Point) -> Point) -> Path {
        Path(
            parts: parts.map { part in
                switch part {
                case .move(let point): .move(rule(point))
                case .line(let point): .line(rule(point))
                case .curve(let first, let second, let end): .curve(rule(first), rule(second), rule(end))
                case .close: .close
                }
            })
    }

    /// Moved so that the origin comes to `origin`, scaled, and turned by degrees around it.
    func placed(at origin: Point, scale: Double = 1, turned degrees: Double = 0) -> Path {
        mapped { point in
            let across = Point(0, 0).moved(point.x * scale, towards: degrees)
            let down = Point(0, 0).moved(point.y * scale, towards: degrees + 90)
            return origin + across + down
        }
    }

    /// Two outlines as one.
    static func + (left: Path, right: Path) -> Path { Path(parts: left.parts + right.parts) }

    /// The value of an SVG path's `d`.
    var data: String {
        parts.map { part in
            switch part {
            case .move(let point): "M\(Self.pair(point))"
            case .line(let point): "L\(Self.pair(point))"
            case .curve(let first, let second, let end):
                "C\(Self.pair(first)) \(Self.pair(second)) \(Self.pair(end))"
            case .close: "Z"
            }
        }.joined()
    }

    private static func pair(_ point: Point) -> String { "\(point.x.written),\(point.y.written)" }
}

extension Path {
    /// A line with an open head at each end, or at the far end alone.
    static func arrow(_ from: Point, _ to: Point, double: Bool = true, head: Double = 7) -> Path {
        line(from, to) + tip(at: to, from: from, head) + (double ? tip(at: from, from: to, head) : Path())
    }

    /// The head of an arrow that comes from a point.
    static func tip(at end: Point, from start: Point, _ size: Double) -> Path {
        let back = start - end
        let unit = back * (1 / max(back.length, 0.001))
        let across = Point(-unit.y, unit.x)
        let foot = end + unit * size
        return line(foot + across * (size * 0.55), end, foot - across * (size * 0.55))
    }
}
