extension Drawing {
    /// Rings around oneself in four parts, a key to rings and signs, and a field.
    static let networkMap = Drawing(
        labels: 17...17,
        depicts: "Four rings around me, in four parts, with a key to the signs"
    ) { canvas, labels in
        let (bottom, above) = canvas.bounds.cut(bottom: 70, gap: 12)
        let (key, map) = above.cut(bottom: 80, gap: 12)
        let radius = min(map.height, map.width - 40) / 2
        NetworkMap.rings(&canvas, around: map.center, radius)
        let me = Rect(center: map.center, width: 44, height: 32)
        canvas.label(labels[0], in: me, align: .center, position: .middle)
        let corner = Rect(0, 0, 96, 32)
        canvas.label(labels[1], in: Rect(map.x, map.y, corner.width, 32))
        canvas.label(labels[2], in: Rect(map.maxX - corner.width, map.y, corner.width, 32), align: .right)
        let low = map.maxY - 32
        canvas.label(
            labels[3], in: Rect(map.maxX - corner.width, low, corner.width, 32), align: .right, position: .bottom)
        canvas.label(labels[4], in: Rect(map.x, low, corner.width, 32), position: .bottom)
        NetworkMap.key(&canvas, labels[5...15].map(\.self), in: key)
        canvas.field(labels[16], in: bottom, ground: .light)
    }
}

private enum NetworkMap {
    /// The grounds of the rings, from the inside.
    static let grounds: [Ground] = [.shade, .tint, .light, .paper]

    static func rings(_ canvas: inout Canvas, around middle: Point, _ radius: Double) {
        for (index, ground) in grounds.enumerated().reversed() {
            let share = 0.4 + 0.2 * Double(index)
            canvas.draw(.circle(middle, radius * share), index == 3 ? .outline : .fine, ground: ground)
        }
        for angle in [0.0, 90, 180, 270] {
            canvas.draw(.line(middle.moved(28, towards: angle), middle.moved(radius, towards: angle)), .dashed)
        }
        canvas.draw(.circle(middle, 28), ground: .paper)
    }

    /// Rings, people and lines, in three columns.
    static func key(_ canvas: inout Canvas, _ labels: [SheetLabel], in box: Rect) {
        let columns = [(0.0, 262.0), (276, 92), (376, box.width - 376)].map { x, width in
            Rect(box.x + x, box.y, width, box.height)
        }
        let groups = [labels[0...3].map(\.self), labels[4...6].map(\.self), labels[7...10].map(\.self)]
        for (column, group) in zip(columns.indices, groups) {
            for (row, label) in group.enumerated() {
                let cell = Rect(columns[column].x, columns[column].y + Double(row) * 20, columns[column].width, 19)
                let spot = Point(cell.x + (column == 2 ? 15 : 8), cell.center.y)
                sign(&canvas, column, row, at: spot)
                let text = Rect(cell.x + (column == 2 ? 38 : 23), cell.y + 2, cell.width - (column == 2 ? 38 : 23), 17)
                if column == 0 {
                    canvas.inlineLabel(label, in: text)
                } else {
                    canvas.text(label.detail ?? label.head, in: text, .body)
                }
            }
        }
    }

    private static func sign(_ canvas: inout Canvas, _ column: Int, _ row: Int, at spot: Point) {
        let left = Point(spot.x - 13, spot.y)
        let right = Point(spot.x + 13, spot.y)
        switch (column, row) {
        case (0, _): canvas.draw(.circle(spot, 7), .fine, ground: grounds[row])
        case (1, 0): canvas.draw(.circle(spot, 6.5))
        case (1, 1): canvas.draw(.box(Rect(center: spot, width: 12, height: 12), radius: 0))
        case (1, _):
            canvas.draw(
                .polygon([Point(spot.x, spot.y - 7), Point(spot.x + 7, spot.y + 6), Point(spot.x - 7, spot.y + 6)]))
        case (_, 3):
            let zigzag = (0...6).map { Point(left.x + Double($0) * 26 / 6, spot.y + ($0.isMultiple(of: 2) ? 4 : -4)) }
            canvas.draw(.polygon(zigzag, closed: false))
        default:
            canvas.draw(.line(left, right), .fine)
            let over = spot.y - 6.5
            let plus = Path.line(Point(-3, 0), Point(3, 0)) + .line(Point(0, -3), Point(0, 3))
            let minus = Path.line(Point(-3, 0), Point(3, 0))
            if row == 0 { canvas.draw(plus.placed(at: Point(spot.x, over))) }
            if row == 1 { canvas.draw(minus.placed(at: Point(spot.x, over + 1))) }
            if row == 2 {
                canvas.draw(plus.placed(at: Point(spot.x - 6, over)))
                canvas.draw(minus.placed(at: Point(spot.x + 6, over)))
            }
        }
    }
}
