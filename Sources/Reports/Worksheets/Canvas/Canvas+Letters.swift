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
