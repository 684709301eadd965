extension Canvas {
    /// A table to write in: headings on top, a name at the start of each row.
    ///
    /// `widths` are shares of the whole; rows share the height that the headings leave.
    mutating func table(
        _ headings: [SheetLabel], _ rows: [SheetLabel], widths: [Double], in box: Rect, centered: Set<Int> = []
    ) {
        let edges = Self.edges(widths, in: box)
        let (head, body) = box.cut(top: 40, gap: 0)
        draw(.box(Rect(head.x, head.y, head.width, head.height + 6)), .none, ground: .tint)
        draw(.box(Rect(body.x, body.y, body.width, 8), radius: 0), .none, ground: .paper)
        for (index, heading) in headings.enumerated() {
            let cell = Rect(edges[index] + 7, head.y + 4, edges[index + 1] - edges[index] - 12, head.height - 8)
            label(heading, in: cell, align: centered.contains(index) ? .center : .left, position: .middle)
        }
        let strips = body.rows(rows.count, gap: 0)
        for (name, strip) in zip(rows, strips) {
            draw(.line(Point(strip.x, strip.y), Point(strip.maxX, strip.y)), .fine)
            let cell = Rect(edges[0] + 7, strip.y + 4, edges[1] - edges[0] - 12, strip.height - 8)
            label(name, in: cell, position: .middle)
        }
        for x in edges.dropFirst().dropLast() {
            draw(.line(Point(x, head.y), Point(x, body.maxY)), .fine)
        }
        draw(.box(box), .outline)
    }

    /// The left edges of the columns, and the right edge of the last.
    private static func edges(_ widths: [Double], in box: Rect) -> [Double] {
        let whole = widths.reduce(0, +)
        return widths.reduce(into: [box.x]) { edges, width in
            edges.append((edges.last ?? box.x) + width / whole * box.width)
        }
    }
}
