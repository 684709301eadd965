extension Drawing {
    /// Four memory letters, each with the start of a sentence to go on with; the last is voluntary.
    static let plainSpeech = Drawing(
        labels: 5...5,
        depicts: "Four boxes, each with a letter and the start of a sentence"
    ) { canvas, labels in
        let (top, below) = canvas.bounds.cut(top: 76, gap: 14)
        canvas.field(labels[0], in: top, ground: .light)
        for (index, band) in below.rows(4, gap: 12).enumerated() {
            canvas.draw(.box(band, radius: 10), index == 3 ? .dashed : .fine)
            let label = labels[index + 1]
            let leaf = PlainSpeech.leaf.placed(at: Point(band.x + 46, band.y + 50), scale: 1)
            canvas.draw(leaf, .outline, ground: .light)
            let letter = Rect(center: Point(band.x + 46, band.y + 51), width: 44, height: 48)
            let big = TextStyle(size: 34, isBold: true)
            let initial = label.initial ?? ("\(index + 1)", label.head)
            canvas.text(initial.letter, in: letter, big, align: .center, position: .middle)
            let text = Rect(band.x + 96, band.y + 10, band.width - 110, band.height - 20)
            let used = canvas.text(initial.word, in: text)
            let start = Rect(text.x, used.maxY + 5, text.width, 18)
            let opening = canvas.text(label.detail ?? "", in: start, .body)
            canvas.draw(.line(Point(opening.maxX + 4, opening.maxY), Point(text.maxX, opening.maxY)), .rule)
            canvas.lines(in: Rect(text.x, opening.maxY, text.width, text.maxY - opening.maxY))
        }
    }
}

private enum PlainSpeech {
    /// A leaf that stands on its stalk.
    static let leaf = Path(parts: [
        .move(Point(0, 38)), .curve(Point(-38, 26), Point(-38, -18), Point(0, -40)),
        .curve(Point(38, -18), Point(38, 26), Point(0, 38)), .close, .move(Point(0, 38)), .line(Point(0, 46)),
    ])
}
