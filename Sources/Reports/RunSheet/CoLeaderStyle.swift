/// The style sheet of the co-leader's page.
enum CoLeaderStyle {
    static func text(rowHeight: Double) -> String {
        """
        @page { size: A4; margin: 13mm 15mm; }
        \(PrintStyle.common)
        body { font-size: 10.5pt; line-height: 13pt; overflow-wrap: anywhere; padding: 0 0.5pt; }
        header { display: flex; justify-content: space-between; align-items: flex-end; margin-bottom: 9pt; }
        h1 { font-size: 20pt; line-height: 24pt; margin: 0; }
        p { margin: 0; }
        .soft { color: \(PrintStyle.softInk); }
        .present { white-space: nowrap; padding-left: 16pt; }
        .present i { display: inline-block; width: 44pt; border-bottom: 0.6pt solid \(PrintStyle.ink); margin-left: 5pt; }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; }
        th, td { text-align: left; padding: 2pt 6pt; border: 0.6pt solid \(PrintStyle.rule); vertical-align: middle; }
        th { background: \(PrintStyle.tint); border-color: \(PrintStyle.softInk); }
        td { height: \(rowHeight.written)pt; }
        .time { width: 44pt; }
        .min { width: 46pt; }
        .item { width: 31%; }
        .began { width: 62pt; }
        .phase td { height: 20pt; font-weight: 700; background: #f4f4f4; }
        .phase.last td { height: \(rowHeight.written)pt; background: #fff; }
        tr { break-inside: avoid; }
        .foot { margin-top: 9pt; border: 0.9pt solid \(PrintStyle.softInk); border-radius: 6pt; padding: 6pt 9pt; \
        height: 88pt; }
        @media screen { body { max-width: 180mm; margin: 12mm auto; padding: 0 6mm; } }
        """
    }
}
