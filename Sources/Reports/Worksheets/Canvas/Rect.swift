/// A box on a sheet, in points.
struct Rect: Equatable, Sendable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// The box of a size around a point.
    init(center: Point, width: Double, height: Double) {
        self.init(center.x - width / 2, center.y - height / 2, width, height)
    }

    var maxX: Double { x + width }
    var maxY: Double { y + height }
    var center: Point { Point(x + width / 2, y + height / 2) }

    /// The box made smaller on each side.
    func inset(_ dx: Double, _ dy: Double) -> Rect { Rect(x + dx, y + dy, width - 2 * dx, height - 2 * dy) }

    /// Columns of equal width with a gap between them.
    func columns(_ count: Int, gap: Double) -> [Rect] {
        let each = (width - gap * Double(count - 1)) / Double(count)
        return (0..<count).map { Rect(x + Double($0) * (each + gap), y, each, height) }
    }

    /// Rows of equal height with a gap between them.
    func rows(_ count: Int, gap: Double) -> [Rect] {
        let each = (height - gap * Double(count - 1)) / Double(count)
        return (0..<count).map { Rect(x, y + Double($0) * (each + gap), width, each) }
    }

    /// Takes a strip off the top, and what is left under a gap.
    func cut(top: Double, gap: Double) -> (strip: Rect, rest: Rect) {
        (Rect(x, y, width, top), Rect(x, y + top + gap, width, height - top - gap))
    }

    /// Takes a strip off the bottom, and what is left over a gap.
    func cut(bottom: Double, gap: Double) -> (strip: Rect, rest: Rect) {
        (Rect(x, maxY - bottom, width, bottom), Rect(x, y, width, height - bottom - gap))
    }

    /// Whether all of another box lies within this one, a rounding aside.
    func contains(_ other: Rect) -> Bool {
        other.x >= x - 0.01 && other.y >= y - 0.01 && other.maxX <= maxX + 0.01 && other.maxY <= maxY + 0.01
    }

    /// Whether the two boxes share any ground.
    func overlaps(_ other: Rect) -> Bool {
        x < other.maxX - 0.01 && other.x < maxX - 0.01 && y < other.maxY - 0.01 && other.y < maxY - 0.01
    }
}
