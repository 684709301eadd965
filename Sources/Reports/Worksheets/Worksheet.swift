import Facilitation
import Languages

/// The sheet that participants write on when they work with a tool: a page of A4, for a few tools more.
struct Worksheet: Equatable, Sendable {
    /// The tool's id.
    var toolID: String
    var pages: [SheetPage]

    /// Draws the sheet of a tool; `nil` where the tool has none.
    ///
    /// A tool without a drawing of its own, or whose texts do not fit that drawing, gets plain fields to write in.
    init?(tool: Tool, course: String? = nil) {
        guard let text = tool.worksheet else { return nil }
        toolID = tool.id
        let labels = text.labels.map(SheetLabel.init)
        let full = SheetHeader(title: tool.title, language: tool.language, instructions: text.instructions)
        let short = SheetHeader(title: tool.title, language: tool.language, instructions: [])
        let isRoomy = SheetPage.canvas(under: full).height >= SheetFrame.leastDrawing
        let own = isRoomy ? Self.own(Drawing.pages(forTool: tool.id), labels, first: full, next: short) : nil
        let plain: () -> [SheetPage] = {
            let introduction = isRoomy ? [] : [SheetPage(header: full, canvas: nil, description: "", footer: [])]
            return introduction + PlainFields.pages(labels, first: isRoomy ? full : short, next: short)
        }
        pages = own ?? plain()
        for index in pages.indices {
            let number = Texts(language: tool.language)(SheetTexts.page(index + 1, of: pages.count))
            pages[index].footer = [tool.title] + (pages.count > 1 ? [number] : []) + (course.map { [$0] } ?? [])
        }
    }

    /// The tool's own drawing with its labels; `nil` if it has none, or if they do not fit it.
    private static func own(
        _ drawings: [Drawing], _ labels: [SheetLabel], first: SheetHeader, next: SheetHeader
    ) -> [SheetPage]? {
        var rest = labels[...]
        var pages: [SheetPage] = []
        for (index, drawing) in drawings.enumerated() {
            let count = index == drawings.count - 1 ? rest.count : min(rest.count, drawing.labels.lowerBound)
            guard drawing.labels.contains(count) else { return nil }
            let header = index == 0 ? first : next
            var canvas = SheetPage.canvas(under: header)
            drawing.draw(&canvas, Array(rest.prefix(count)))
            guard canvas.isSound else { return nil }
            let description = Self.description(drawing.depicts, rest.prefix(count), first.language)
            pages.append(SheetPage(header: header, canvas: canvas, description: description, footer: []))
            rest = rest.dropFirst(count)
        }
        return pages.isEmpty ? nil : pages
    }

    /// What a drawing shows, for those who hear the page read aloud.
    static func description(
        _ depicts: Message, _ labels: some Collection<SheetLabel>, _ language: Language
    ) -> String {
        "\(Texts(language: language)(depicts)). \(Texts(language: language)(SheetTexts.labels)): \(labels.map(\.text).joined(separator: "; "))."
    }
}
