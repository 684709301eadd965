/// The look that every printed report shares: paper, type and greys. Sizes are in points, never below 10.
enum Style {
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

    /// Pages with margins whose text flows, as for run sheets and reviews.
    static let flowing = """
        @page { size: A4; margin: 14mm 16mm 14mm 16mm; }
        \(common)
        body { font-size: 10.5pt; line-height: 1.35; }
        h1 { font-size: 20pt; line-height: 1.15; margin: 0 0 4pt 0; font-weight: 700; }
        h2 { font-size: 13pt; line-height: 1.25; margin: 14pt 0 4pt 0; font-weight: 700; break-after: avoid; }
        p { margin: 0 0 5pt 0; }
        ul, ol { margin: 0 0 5pt 0; padding-left: 14pt; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: 3pt 6pt 3pt 0; }
        th { font-weight: 700; border-bottom: 1pt solid \(ink); }
        td { border-bottom: 0.5pt solid \(rule); }
        tr { break-inside: avoid; }
        thead { display: table-header-group; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .soft { color: \(softInk); }
        @media screen { body { max-width: 178mm; margin: 12mm auto; padding: 0 6mm; } }
        """

    /// What holds for every page.
    static let common = """
        * { box-sizing: border-box; }
        html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        body { margin: 0; color: \(ink); background: #fff; font-family: \(fontFamily); }
        """
}
