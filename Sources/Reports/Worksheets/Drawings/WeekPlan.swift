extension Drawing {
    /// The goal, six things to do for it, and what keeps one going.
    static let actionPlan = Drawing(
        labels: 7...7,
        depicts: "A plan of action with six lines"
    ) { canvas, labels in
        let (goal, below) = canvas.bounds.cut(top: 76, gap: 14)
        canvas.field(labels[0], in: goal, ground: .light)
        let (bottom, middle) = below.cut(bottom: 92, gap: 14)
        let rows = (1...6).map { SheetLabel("\($0)") }
        canvas.table(
            [SheetLabel("")] + labels[1...4], rows, widths: [26, 186, 171, 60, 60], in: middle, centered: [3, 4])
        for (label, box) in zip(labels[5...6], bottom.columns(2, gap: 12)) { canvas.field(label, in: box) }
    }

    /// A week with a row for each day.
    static let weekPlan = Drawing(
        labels: 11...11,
        depicts: "A week plan with a row for each day"
    ) { canvas, labels in
        canvas.table(Array(labels[..<4]), Array(labels[4...]), widths: [80, 62, 201, 160], in: canvas.bounds)
    }
}
