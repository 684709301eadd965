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
