extension Canvas {
    /// The distance between lines to write on: nearly eight millimetres, room for a large hand.
    static let lineSpacing = 22.0

    /// A frame with a label and lines to write on under it.
    mutating func field(_ label: SheetLabel, in box: Rect, ground: Ground = .none) {
        draw(.box(box), .fine, ground: ground)
        let used = inlineLabel(label, in: box.inset(9, 7))
        lines(in: Rect(box.x + 9, used.maxY, box.width - 18, box.maxY - used.maxY - 9))
    }

    /// A label in one line where there is room, `Head: detail`, else its head over its detail.
    @discardableResult
    mutating func inlineLabel(_ label: SheetLabel, in box: Rect) -> Rect {
        guard let detail = label.detail else { return text(label.head, in: box) }
        let head = TextMetrics.width(label.head + "  ", .label)
        guard head + TextMetrics.width(detail, .detail) <= box.width else { return self.label(label, in: box) }
        let first = text(label.head, in: box)
        let rest = Rect(box.x + head, box.y + 0.3, box.width - head, box.height)
        let second = text(detail, in: rest, .detail)
        return Rect(first.x, first.y, second.maxX - first.x, max(first.height, second.height))
    }

    /// Lines to write on, as many as there is room for, evenly spread, the last at the bottom.
    mutating func lines(in box: Rect) {
        let count = (box.height / Canvas.lineSpacing).rounded(.down)
        guard count >= 1 else { return }
        let lines = stride(from: 1, through: count, by: 1).map { index in
            let y = box.y + box.height * index / count
            return Path.line(Point(box.x, y), Point(box.maxX, y))
        }
        draw(lines.reduce(Path(), +), .rule)
    }
}

extension Canvas {
    /// A frame with the letter of a memory word, large, and what it stands for beside it.
    mutating func letter(_ label: SheetLabel, in box: Rect, writing: Bool = false) {
        draw(.box(box), .fine, ground: .paper)
        let side = min(58, box.height)
        let tile = Rect(box.x, box.y, side, box.height)
        draw(.box(tile), .fine, ground: .tint)
        let text = Rect(tile.maxX + 12, box.y + 8, box.width - side - 22, box.height - 16)
        let big = TextStyle(size: 32, isBold: true)
        var rest = label
        if let initial = label.initial {
            self.text(initial.letter, in: tile, big, align: .center, position: .middle)
            rest.head = initial.word
        }
        guard writing else {
            self.label(rest, in: text, position: .middle)
            return
        }
        self.label(rest, in: Rect(text.x, box.y + 4, 132, box.height - 8), position: .middle)
        lines(in: Rect(text.x + 144, box.y, text.width - 144, box.height - 9))
    }
}
