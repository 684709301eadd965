/// The style sheet of worksheets: a page of fixed size each, with a drawing that fills what the text leaves.
enum SheetStyle {
    static let text = """
        @page { size: A4; margin: 0; }
        \(PrintStyle.common)
        .sheet { width: 210mm; height: 296.9mm; padding: \(top)pt \(side)pt 0 \(side)pt; overflow: hidden; \
        position: relative; break-after: page; }
        .sheet:last-child { break-after: auto; }
        header { display: flex; justify-content: space-between; align-items: flex-start; min-height: 46pt; }
        h1 { font-size: 24pt; line-height: 28pt; font-weight: 700; letter-spacing: -0.01em; margin: 0; \
        text-wrap: balance; width: \(SheetFrame.titleWidth.written)pt; overflow-wrap: anywhere; }
        .who { width: 150pt; font-size: 10.5pt; color: \(PrintStyle.softInk); }
        .who div { display: flex; align-items: flex-end; height: 23pt; }
        .who span { width: 32pt; }
        .who i { flex: 1; border-bottom: 0.6pt solid \(PrintStyle.softInk); }
        .how { display: flex; gap: \(SheetFrame.gutter.written)pt; margin-top: 8pt; font-size: 11.5pt; \
        line-height: \(TextStyle.body.lineHeight.written)pt; }
        .how div { flex: 1; max-width: 86%; overflow-wrap: anywhere; }
        .how p { margin: 0 0 4pt 0; }
        svg { display: block; overflow: visible; position: absolute; left: \(side)pt; bottom: \(bottom)pt; }
        footer { position: absolute; left: \(side)pt; right: \(side)pt; bottom: 24pt; padding-top: 5pt; \
        border-top: 0.6pt solid \(PrintStyle.rule); display: flex; justify-content: space-between; font-size: 10pt; \
        line-height: 13pt; color: \(PrintStyle.softInk); }
        @media screen { body { background: #e4e4e4; } .sheet { background: #fff; margin: 8mm auto; } }
        """

    private static let top = SheetFrame.content.y.written
    private static let side = SheetFrame.content.x.written
    private static let bottom =
        (SheetFrame.paper.height - SheetFrame.content.maxY + SheetFrame.footer - 0.2).written
}
