extension Drawing {
    /// A list on a sheet of paper, a chest of four drawers to sort it into, and where to begin.
    static let drawers = Drawing(
        labels: 6...6,
        depicts: "A sheet for the list, and a chest with four drawers to write in"
    ) { canvas, labels in
        let (first, above) = canvas.bounds.cut(bottom: 60, gap: 14)
        let (list, chest) = above.cut(top: 132, gap: 14)
        Drawers.note(&canvas, labels[0], in: list.inset(22, 0))
        Drawers.chest(&canvas, Array(labels[1...4]), in: chest)
        canvas.field(labels[5], in: first, ground: .light)
    }
}

private enum Drawers {
    /// A sheet with a folded corner.
    static func note(_ canvas: inout Canvas, _ label: SheetLabel, in box: Rect) {
        let fold = 22.0
        let corner = Point(box.maxX - fold, box.y)
        let side = Point(box.maxX, box.y + fold)
        canvas.draw(
            .polygon([Point(box.x, box.y), corner, side, Point(box.maxX, box.maxY), Point(box.x, box.maxY)]), .fine)
        canvas.draw(.line(corner, Point(corner.x, side.y), side), .fine, ground: .tint)
        let used = canvas.label(label, in: Rect(box.x + 12, box.y + 8, box.width - 24 - fold, 34))
        canvas.lines(in: Rect(box.x + 12, used.maxY, box.width - 24, box.maxY - 10 - used.maxY))
    }

    static func chest(_ canvas: inout Canvas, _ labels: [SheetLabel], in box: Rect) {
        let top = Rect(box.x, box.y, box.width, 14)
        let frame = Rect(box.x + 12, top.maxY, box.width - 24, box.height - 14 - 18)
        for x in [frame.x + 14, frame.maxX - 14] {
            let foot = [
                Point(x - 9, frame.maxY), Point(x - 5, box.maxY), Point(x + 5, box.maxY), Point(x + 9, frame.maxY),
            ]
            canvas.draw(.polygon(foot, closed: false), ground: .tint)
        }
        canvas.draw(.box(frame, radius: 2), ground: .tint)
        canvas.draw(.box(top, radius: 4), ground: .tint)
        for (label, drawer) in zip(labels, frame.inset(9, 9).rows(labels.count, gap: 8)) {
            canvas.draw(.box(drawer, radius: 4), .fine, ground: .paper)
            self.drawer(&canvas, label, in: drawer)
        }
    }

    /// A plate with the label to the left, a knob under it, and lines to the right.
    private static func drawer(_ canvas: inout Canvas, _ label: SheetLabel, in box: Rect) {
        let plate = Rect(box.x + 10, box.y + 8, 142, min(46, box.height - 30))
        canvas.draw(.box(plate, radius: 4), .fine, ground: .light)
        canvas.label(label, in: plate.inset(7, 3), align: .center, position: .middle)
        let knob = Point(plate.center.x, (plate.maxY + box.maxY) / 2)
        canvas.draw(.circle(knob, min(7, (box.maxY - plate.maxY) / 2 - 3)), ground: .shade)
        let left = plate.maxX + 14
        canvas.lines(in: Rect(left, box.y + 2, box.maxX - left - 12, box.height - 11))
    }
}
