/// The style sheet of the leader's page.
enum LeaderStyle {
    static func text(_ density: Density) -> String {
        """
        @page { size: A4; margin: 12mm 13mm; }
        \(PrintStyle.common)
        body { font-size: \(density.size.written)pt; line-height: \(density.lineHeight.written)pt; \
        overflow-wrap: anywhere; padding: 0 0.5pt; }
        h1 { font-size: 20pt; line-height: 24pt; margin: 0; }
        p { margin: 0 0 \(density.after.written)pt 0; }
        .place { color: \(PrintStyle.softInk); margin: 0; line-height: 14pt; }
        .facts { display: flex; gap: 16pt; margin-top: 6pt; }
        .facts div { flex: 1; }
        .short { margin-top: 6pt; padding: 5pt 9pt; border: 0.9pt solid \(PrintStyle.ink); border-radius: 5pt; }
        .title { color: \(PrintStyle.softInk); }
        .title b { color: \(PrintStyle.ink); }
        col.left { width: \((LeaderRow.textWidth * density.split + LeaderRow.gutter).written)pt; }
        .aside { color: \(PrintStyle.softInk); }
        .say { font-style: italic; padding-left: \(PrintBlock.indent.written)pt; }
        .entry { padding-left: \(PrintBlock.indent.written)pt; text-indent: -\(PrintBlock.indent.written)pt; }
        .prompt { padding-left: \(PrintBlock.indent.written)pt; position: relative; }
        .prompt::before { content: '–'; position: absolute; left: 0; }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-top: 6pt; }
        th { background: \(PrintStyle.tint); text-align: left; padding: 2pt 7pt; font-size: 11.5pt; line-height: 16pt; }
        th i { font-style: normal; font-weight: 400; margin-left: 9pt; }
        tr { break-inside: avoid; }
        thead { break-after: avoid; display: table-row-group; }
        td { vertical-align: top; padding: 3pt \(LeaderRow.gutter.written)pt 3pt 0; \
        border-bottom: 0.5pt solid \(PrintStyle.rule); }
        td:last-child { padding-right: 0; }
        col.time { width: \(LeaderRow.timeWidth.written)pt; }
        .open td { border-bottom: 0; padding-bottom: 0; }
        .open { break-after: avoid; }
        .cells { margin-top: 0; }
        .cells th, .cells td { background: none; font-size: inherit; line-height: inherit; padding: 0 4.5pt 0 0; \
        border-bottom: 0.5pt solid \(PrintStyle.rule); }
        .time { padding-left: 5pt; padding-right: 3pt; }
        .time b, .time span { display: block; white-space: nowrap; }
        .time b { font-size: 11.5pt; }
        .time span { color: \(PrintStyle.softInk); }
        .pause { background: #f7f7f7; }
        @media screen { body { max-width: 184mm; margin: 12mm auto; padding: 0 6mm; } }
        """
    }
}
