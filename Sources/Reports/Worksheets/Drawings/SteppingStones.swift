import Glibc

extension Drawing {
    /// A river with a bank on either side and five stones to cross it by.
    static let steppingStones = Drawing(
        labels: 8...8,
        depicts: "A river with five stones from one bank to the other, with room to write on the stones"
    ) { canvas, labels in
        let (first, land) = canvas.bounds.cut(bottom: 60, gap: 12)
        let bank = 142.0
        let river = Rect(0, bank, land.width, land.height - 2 * bank)
        SteppingStones.water(&canvas, river)
        SteppingStones.banks(&canvas, land, river)
        canvas.field(labels[1], in: Rect(14, 4, land.width - 28, bank - 22), ground: .paper)
        canvas.field(labels[0], in: Rect(14, river.maxY + 20, land.width - 28, bank - 24), ground: .paper)
        let stones = SteppingStones.places(in: river)
        for (index, stone) in stones.enumerated() {
            canvas.draw(SteppingStones.stone(stone, turned: index), ground: .paper)
            let text = Rect(stone.x + 20, stone.y + 7, stone.width - 40, 18)
            canvas.label(labels[2 + index], in: text, align: .center)
            for y in [stone.y + 41, stone.y + 59] where y < stone.maxY - 8 {
                let inset = y > stone.center.y + 12 ? 26.0 : 14
                canvas.draw(.line(Point(stone.x + inset, y), Point(stone.maxX - inset, y)), .rule)
            }
        }
        canvas.field(labels[7], in: first, ground: .light)
    }
}

private enum SteppingStones {
    /// Five stones from the near bank at the bottom, to the left and right in turn.
    static func places(in river: Rect) -> [Rect] {
        let height = min(74, (river.height - 20) / 3.1)
        let step = (river.height - height - 12) / 4
        let shares = [0.27, 0.7, 0.31, 0.72, 0.34]
        return shares.enumerated().map { index, share in
            let y = river.maxY - 6 - height / 2 - Double(index) * step
            return Rect(center: Point(river.x + share * river.width, y), width: 186, height: height)
        }
    }

    /// A stone worn round by the water, no two quite alike.
    static func stone(_ box: Rect, turned index: Int) -> Path {
        let shape = [0.97, 0.95, 0.99, 0.93, 1, 0.96, 0.94, 0.97, 1, 0.94]
        let points = shape.indices.map { corner -> Point in
            let angle = Double(corner) * 36 + 10
            let round = Point(0, 0).moved(1, towards: angle)
            // Between an ellipse and a box, so that lines to write on reach far out.
            let unit = Point(square(round.x), square(round.y)) * shape[(corner + index * 3) % shape.count]
            return Point(box.center.x + unit.x * box.width * 0.52, box.center.y + unit.y * box.height * 0.52)
        }
        return .smooth(points, closed: true, tightness: 0.36)
    }

    private static func square(_ share: Double) -> Double {
        share < 0 ? -pow(-share, 0.72) : pow(share, 0.72)
    }

    static func water(_ canvas: inout Canvas, _ river: Rect) {
        for row in 0..<Int(river.height / 17) {
            for column in 0..<6 where (row + column) % 2 == 0 {
                let x = Double(column) * 88 + Double(row % 3) * 16 + 8
                let y = river.y + 14 + Double(row) * 17
                let ripple = Path.smooth([
                    Point(x, y), Point(x + 9, y - 3), Point(x + 18, y), Point(x + 27, y + 3), Point(x + 36, y),
                ])
                if x + 36 < river.maxX - 4 { canvas.draw(ripple, .rule) }
            }
        }
    }

    static func banks(_ canvas: inout Canvas, _ land: Rect, _ river: Rect) {
        func shore(_ y: Double, _ lift: Double) -> [Point] {
            let waves = [0.0, 7, -3, 5, -6, 3, -2]
            return waves.enumerated().map { Point(land.x + Double($0) * land.width / 6, y + $1 * lift) }
        }
        let far = Path.smooth(shore(river.y - 6, 1))
        let near = Path.smooth(shore(river.maxY + 8, -1))
        let farLand = far.parts + [.line(Point(land.maxX, land.y)), .line(Point(land.x, land.y)), .close]
        let nearLand = near.parts + [.line(Point(land.maxX, land.maxY)), .line(Point(land.x, land.maxY)), .close]
        for ground in [farLand, nearLand] { canvas.draw(Path(parts: ground), .none, ground: .tint) }
        for line in [far, near] { canvas.draw(line) }
    }
}
