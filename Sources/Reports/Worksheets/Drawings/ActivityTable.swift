extension Drawing {
    /// A day in a table: what one did, how tired it made one, and what gave new energy.
    static let activityTable = Drawing(
        labels: 8...15,
        depicts: "A table with a row for each part of the day"
    ) { canvas, labels in
        let (bottom, above) = canvas.bounds.cut(bottom: 92, gap: 14)
        canvas.table(
            Array(labels[..<4]), Array(labels[4..<(labels.count - 1)]), widths: [58, 268, 92, 85], in: above,
            centered: [2, 3])
        canvas.field(labels[labels.count - 1], in: bottom, ground: .light)
    }
}
