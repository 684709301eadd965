/// The outline of an open hand, thumb to the left, so that the fingers are read from thumb to little finger.
struct HandOutline: Sendable {
    /// The outline, in points; the middle of the palm is the origin.
    let path: Path
    /// The tips of the fingers, from the thumb.
    let tips: [Point]
    /// The creases of the palm.
    let creases: Path

    /// A finger as it grows out of the palm.
    private struct Finger {
        var base: Point
        /// The direction in degrees; -90 is upwards.
        var angle: Double
        var length: Double
        /// Half the width at the base, and near the tip.
        var root: Double
        var end: Double

        var tip: Point { base.moved(length, towards: angle) }

        /// A point on its side: how far along, and how far out in shares of its half width there.
        func side(_ along: Double, _ out: Double) -> Point {
            let half = root + (end - root) * along
            return base.moved(length * along, towards: angle).moved(half * out, towards: angle + 90)
        }

        /// Up one side, around the tip and down the other; a little fuller at the two joints.
        var outline: [Point] {
            let left = [side(0.12, -1), side(0.36, -1.04), side(0.5, -0.97), side(0.68, -1.03), side(0.86, -0.95)]
            let right = [side(0.86, 0.95), side(0.68, 1.03), side(0.5, 0.97), side(0.36, 1.04), side(0.12, 1)]
            return left + [side(0.955, -0.68), side(1, 0), side(0.955, 0.68)] + right
        }
    }

    /// A hand of a scale; at 1 it is about 400 wide and 500 high.
    ///
    /// `fullness` widens the fingers towards their tips, to make room for writing.
    init(scale: Double, at palm: Point, fullness: Double = 1) {
        let thumb = Finger(base: Point(-74, 40), angle: -141, length: 178, root: 38, end: 25 * fullness)
        let index = Finger(base: Point(-66, -84), angle: -106, length: 176, root: 30, end: 23.5 * fullness)
        let middle = Finger(base: Point(-10, -98), angle: -93, length: 200, root: 30.5, end: 24.5 * fullness)
        let ring = Finger(base: Point(46, -88), angle: -80, length: 182, root: 29.5, end: 23 * fullness)
        let little = Finger(base: Point(94, -54), angle: -62, length: 146, root: 26, end: 20 * fullness)
        let wrist = [Point(-64, 206), Point(-66, 178), Point(-76, 146), Point(-96, 112)]
        let heel = [Point(122, 6), Point(114, 64), Point(94, 122), Point(76, 166), Point(72, 206)]
        let web = [Point(-103, -30), Point(-92, -52)]
        let up = wrist + thumb.outline.dropFirst().dropLast(2) + web + index.outline + middle.outline
        let outline = up + ring.outline + little.outline + heel
        func place(_ point: Point) -> Point { palm + point * scale }
        path = Path.smooth(outline).mapped(place)
        tips = [thumb, index, middle, ring, little].map { place($0.tip) }
        let life = Path.smooth([Point(-88, -12), Point(-40, 20), Point(-18, 84), Point(-26, 160)])
        let head = Path.smooth([Point(-88, -18), Point(-30, 2), Point(34, 30), Point(84, 76)])
        let heart = Path.smooth([Point(-34, -62), Point(0, -34), Point(60, -22), Point(112, -6)])
        creases = (life + head + heart).mapped(place)
    }
}
