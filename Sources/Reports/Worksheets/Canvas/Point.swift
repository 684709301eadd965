import Glibc

/// A place on a sheet, in points from the upper left corner.
struct Point: Equatable, Sendable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    /// The place `distance` away in a direction given in degrees: 0 to the right, 90 downwards.
    func moved(_ distance: Double, towards degrees: Double) -> Point {
        let angle = degrees * .pi / 180
        return Point(x + distance * cos(angle), y + distance * sin(angle))
    }

    /// The place a part of the way to another: 0 is here, 1 is there.
    func part(_ share: Double, to other: Point) -> Point {
        Point(x + (other.x - x) * share, y + (other.y - y) * share)
    }

    /// The distance to the origin.
    var length: Double { (x * x + y * y).squareRoot() }

    static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }
    static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }
    static func * (left: Point, factor: Double) -> Point { Point(left.x * factor, left.y * factor) }
}

extension Double {
    /// The number with at most two decimals, as SVG and CSS write it; a hundredth of a point cannot be seen.
    var written: String {
        let hundredths = Int((self * 100).rounded())
        let sign = hundredths < 0 ? "-" : ""
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return "\(sign)\(whole)" }
        if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
        return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
