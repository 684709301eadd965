import Facilitation

/// A page of a worksheet: a header, a drawing and a footer.
struct SheetPage: Equatable, Sendable {
    var header: SheetHeader
    /// The drawing; `nil` on a page that holds nothing but long instructions.
    var canvas: Canvas?
    /// What the drawing shows, and its labels.
    var description: String
    /// What stands at the bottom, from left to right.
    var footer: [String]

    /// The canvas that a header leaves room for.
    static func canvas(under header: SheetHeader) -> Canvas {
        let used = header.height + SheetFrame.gap + SheetFrame.footer
        return Canvas(width: SheetFrame.content.width, height: SheetFrame.content.height - used)
    }

    /// The page as HTML; `id` is unique in the document.
    func tag(id: String) -> Tag {
        Tag("section", ["class": "sheet", "lang": header.language.tag]) {
            header.tags
            if let canvas { drawing(canvas, id: id) }
            Tag("footer") { for text in footer { Tag("span") { text } } }
        }
    }

    private func drawing(_ canvas: Canvas, id: String) -> Tag {
        let (width, height) = (canvas.width.written, canvas.height.written)
        return Tag(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "role": "img", "aria-labelledby": "\(id)-title \(id)-desc",
                "width": "\(width)pt", "height": "\(height)pt", "viewBox": "0 0 \(width) \(height)",
                "font-family": PrintStyle.fontFamily, "stroke-linecap": "round", "stroke-linejoin": "round",
            ]
        ) {
            Tag("title", ["id": "\(id)-title"]) { header.title }
            Tag("desc", ["id": "\(id)-desc"]) { description }
            canvas.tags
        }
    }
}

/// The measures that all worksheets share, in points on A4.
enum SheetFrame {
    /// The paper: 210 × 297 mm.
    static let paper = Rect(0, 0, 595.27, 841.89)
    /// What is left within the margins; printers need 5 mm, a hole punch 12.
    static let content = Rect(46, 40, 503.27, 768)
    /// The ground of the footer, with the space over it.
    static let footer = 28.0
    /// The space between instructions and drawing.
    static let gap = 12.0
    /// The least height that a drawing is made for.
    static let leastDrawing = 440.0
    /// The column of the title, beside that of name and date.
    static let titleWidth = 330.0
    /// The space between two columns of instructions.
    static let gutter = 24.0
}
