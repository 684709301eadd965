import Languages

/// The drawing of a tool that has none of its own: a heading and room to write for each label.
enum PlainFields {
    private static let words: Message = "Fields to write in"
    /// The space between two fields.
    private static let gap = 12.0

    /// As many pages as the labels need; fields stretch to fill each page.
    static func pages(_ labels: [SheetLabel], first: SheetHeader, next: SheetHeader) -> [SheetPage] {
        var pages: [SheetPage] = []
        var rest = (labels.isEmpty ? [SheetLabel("")] : labels)[...]
        while !rest.isEmpty {
            let header = pages.isEmpty ? first : next
            var canvas = SheetPage.canvas(under: header)
            let count = fitting(rest, canvas)
            fill(&canvas, Array(rest.prefix(count)))
            let description = Worksheet.description(words, rest.prefix(count), first.language)
            pages.append(SheetPage(header: header, canvas: canvas, description: description, footer: []))
            rest = rest.dropFirst(count)
        }
        return pages
    }

    /// How many of the labels have room for two lines of writing each; at least one.
    private static func fitting(_ labels: ArraySlice<SheetLabel>, _ canvas: Canvas) -> Int {
        var used = -gap
        var count = 0
        for label in labels {
            used += leastHeight(label, canvas.width) + gap
            if used > canvas.height { break }
            count += 1
        }
        return max(1, count)
    }

    private static func leastHeight(_ label: SheetLabel, _ width: Double) -> Double {
        let parts = [(label.head, TextStyle.label), (label.detail ?? "", .detail)]
        let text = parts.reduce(0) { sum, part in
            sum + Double(TextLines.wrap(part.0, width: width - 18, part.1).count) * part.1.lineHeight
        }
        return text + 15 + 2 * Canvas.lineSpacing
    }

    private static func fill(_ canvas: inout Canvas, _ labels: [SheetLabel]) {
        let least = labels.map { leastHeight($0, canvas.width) }
        let spare = canvas.height - least.reduce(0, +) - gap * Double(labels.count - 1)
        // A lone field may fill the page; many small ones get their share.
        let extra = max(0, spare) / Double(max(1, labels.count))
        var y = 0.0
        for (label, least) in zip(labels, least) {
            let height = least + extra
            canvas.field(label, in: Rect(0, y, canvas.width, height))
            y += height + gap
        }
    }
}
