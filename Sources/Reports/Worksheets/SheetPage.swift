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
                "font-family": Style.fontFamily, "stroke-linecap": "round", "stroke-linejoin": "round",
            ]
        ) {
            Tag("title", ["id": "\(id)-title"]) { header.title }
            Tag("desc", ["id": "\(id)-desc"]) { description }
            canvas.tags
        }
    }
}
