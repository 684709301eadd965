/// The look that printed sheets share: type and greys.
enum PrintStyle {
    /// A sans stack whose first names have the same widths, so that lines estimated here break alike everywhere.
    static let fontFamily = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', Arimo, 'Nimbus Sans', sans-serif"
    /// Text and the lines of drawings.
    static let ink = "#1a1a1a"
    /// Text that is read second. Dark enough for any printer.
    static let softInk = "#4d4d4d"
    /// Lines to write on, and rules.
    static let rule = "#a6a6a6"
    /// A ground behind something that stands out.
    static let tint = "#efefef"

    /// What holds for every page.
    static let common = """
        * { box-sizing: border-box; }
        html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        body { margin: 0; color: \(ink); background: #fff; font-family: \(fontFamily); }
        """
}
