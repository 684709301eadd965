extension Drawing {
    /// A hand that fills the page, with a label at each finger tip and room to write in the fingers.
    static let openHand = Drawing(
        labels: 5...5,
        depicts: "An open hand with room to write in each finger"
    ) { canvas, labels in
        let scale = min(1.14, (canvas.height - 62) / 500)
        let palm = Point(canvas.width / 2 + 28 * scale, canvas.height - 200 * scale)
        let hand = HandOutline(scale: scale, at: palm, fullness: 1.16)
        canvas.draw(hand.path, ground: .paper)
        canvas.draw(hand.creases, .rule)
        for (index, label) in labels.enumerated() {
            let (tip, width) = (hand.tips[index], index == 0 ? 104.0 : 93)
            let left = min(max(0, tip.x - width / 2), canvas.width - width)
            let box = Rect(left, tip.y - (index == 0 ? 116 : 96), width, 90)
            canvas.label(label, in: box, align: .center, position: .bottom)
        }
    }
}
