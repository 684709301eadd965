extension Drawing {
    /// A breath that comes and goes with five steps on it, the four letters of SOAL, and two fields.
    static let breath = Drawing(
        labels: 11...11,
        depicts: "A breath as a wave with five steps, and four boxes with the letters S, O, A and L"
    ) { canvas, labels in
        let (wave, below) = canvas.bounds.cut(top: 206, gap: 16)
        Breath.wave(&canvas, Array(labels[0...4]), in: wave)
        let (fields, letters) = below.cut(bottom: min(150, below.height * 0.42), gap: 16)
        for (label, box) in zip(labels[5...8], letters.rows(2, gap: 12).flatMap { $0.columns(2, gap: 12) }) {
            canvas.letter(label, in: box)
        }
        for (label, box) in zip(labels[9...10], fields.columns(2, gap: 12)) { canvas.field(label, in: box) }
    }
}

private enum Breath {
    static func wave(_ canvas: inout Canvas, _ labels: [SheetLabel], in box: Rect) {
        canvas.draw(.box(box, radius: 12), .none, ground: .light)
        let sea = Rect(box.x + 8, box.y, box.width - 100, box.height)
        let columns = sea.columns(labels.count, gap: 8)
        let (crest, trough) = (box.y + 32, box.y + 98)
        let stops = columns.enumerated().map { index, column in
            Point(column.center.x, index.isMultiple(of: 2) ? trough : crest)
        }
        let rope = [Point(box.x, crest + 40)] + stops + [Point(box.maxX - 44, crest + 24)]
        canvas.draw(.smooth(rope, tightness: 0.42))
        canvas.draw(anchor.placed(at: Point(box.maxX - 44, crest + 32)), ground: .light)
        for (index, stop) in stops.enumerated() {
            canvas.draw(.circle(stop, 13), ground: .paper)
            let number = Rect(center: stop, width: 20, height: 18)
            canvas.text("\(index + 1)", in: number, .label, align: .center, position: .middle)
            let text = Rect(columns[index].x, box.y + 124, columns[index].width, box.height - 128)
            canvas.text(labels[index].text, in: text, .body, align: .center)
        }
    }

    /// An anchor that hangs from its ring.
    private static let anchor: Path = {
        let fluke = Path(parts: [
            .move(Point(0, 84)), .curve(Point(20, 84), Point(31, 70), Point(31, 56)),
            .move(Point(24, 63)), .line(Point(32, 51)), .line(Point(38, 64)),
        ])
        let stock = Path.line(Point(-17, 24), Point(17, 24)) + .line(Point(0, 8), Point(0, 84))
        return .circle(Point(0, 0), 8) + stock + fluke + fluke.mapped { Point(-$0.x, $0.y) }
    }()
}
