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
