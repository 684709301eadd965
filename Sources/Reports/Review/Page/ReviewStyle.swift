/// The look of a review's page: light and dark by the reader's own choice, always light on paper.
///
/// Text has a contrast of at least 4.5 to 1 with its ground, and the lines of charts at least 3 to 1 (WCAG 2.2, 1.4.3 and
/// 1.4.11); tests work it out for each pair.
enum ReviewStyle {
    /// Colours by name, for light and dark.
    static let colours: [(name: String, light: String, dark: String)] = [
        ("ground", "#fbfaf7", "#15181b"), ("card", "#ffffff", "#1d2125"), ("ink", "#1d2327", "#e9e7e2"),
        ("soft", "#555d63", "#aeb4b9"), ("rule", "#dcd9d1", "#3a4046"), ("over", "#9f3d14", "#f2a886"),
        ("under", "#1f6473", "#8accd9"), ("plan", "#c3c0b8", "#565d64"),
        ("fill-1", "#cfe4e9", "#1f454d"), ("line-1", "#2f7484", "#74b9c7"),
        ("fill-2", "#dde7c9", "#36481f"), ("line-2", "#5d7c2e", "#a5c66d"),
        ("fill-3", "#f0dcc6", "#553a1d"), ("line-3", "#97632a", "#dca567"),
        ("fill-4", "#e0d9ee", "#3e3560"), ("line-4", "#6d5a9c", "#b6a6df"),
    ]

    /// The style sheet; like any in a document, free of the characters that are escaped in text.
    static var sheet: String {
        let light = colours.map { "--\($0.name): \($0.light);" }.joined(separator: " ")
        let dark = colours.map { "--\($0.name): \($0.dark);" }.joined(separator: " ")
        return """
            :root { color-scheme: light; \(light) }
            @media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; \(dark) } }
            \(layout)
            \(tables)
            \(charts)
            \(paper)
            """
    }

    /// The phase's number among the colours.
    static func colour(ofPhase index: Int) -> Int { index % 4 + 1 }

    private static let layout = """
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
        main { max-width: 1080px; margin: 0 auto; padding: 32px 20px 56px; }
        header { margin-bottom: 24px; }
        h1 { font-size: 28px; line-height: 1.2; margin: 0; font-weight: 650; letter-spacing: -0.01em; }
        h2 { font-size: 18px; line-height: 1.3; margin: 0 0 12px; font-weight: 650; }
        h3 { font-size: 16px; line-height: 1.3; margin: 16px 0 4px; font-weight: 650; }
        p { margin: 0 0 8px; }
        .course { color: var(--soft); margin: 0 0 4px; }
        .soft { color: var(--soft); }
        .lead { font-size: 18px; max-width: 46em; margin: 16px 0 0; }
        .columns { display: grid; gap: 20px; grid-template-columns: minmax(0, 1fr); align-items: start; }
        section { background: var(--card); border: 1px solid var(--rule); border-radius: 10px; padding: 20px; }
        .stack { display: grid; gap: 20px; grid-template-columns: minmax(0, 1fr); }
        @media screen and (min-width: 900px) {
          .columns { grid-template-columns: minmax(0, 9fr) minmax(0, 11fr); }
        }
        .scroll tbody th { min-width: 124px; }
        @media screen and (max-width: 899px) {
          .columns .stack { display: contents; }
          .late { order: 1; }
          section { padding: 16px; }
          main { padding: 24px 14px 40px; }
          th, td { padding-left: 8px; }
          .scroll table { font-size: 14px; }
          .scroll tbody th { min-width: 96px; }
        }
        .key { display: flex; flex-wrap: wrap; gap: 4px 16px; list-style: none; margin: 0 0 12px; padding: 0;
          font-size: 14px; color: var(--soft); }
        .key li { display: flex; align-items: center; gap: 6px; }
        .swatch { width: 14px; height: 14px; border-radius: 3px; border: 1.5px solid; }
        ul.plain { list-style: none; margin: 0; padding: 0; }
        ul.plain li { padding: 3px 0; overflow-wrap: anywhere; }
        details { margin-top: 12px; }
        summary { cursor: pointer; color: var(--soft); font-size: 14px; }
        footer { margin-top: 24px; color: var(--soft); font-size: 14px; }
        """

    private static let tables = """
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: 15px; }
        caption { text-align: left; color: var(--soft); font-size: 14px; padding-bottom: 8px; }
        th, td { text-align: left; vertical-align: top; padding: 6px 0 6px 12px; font-weight: 400; }
        th:first-child, td:first-child { padding-left: 0; }
        thead th { color: var(--soft); font-size: 14px; vertical-align: bottom; }
        tbody tr { border-top: 1px solid var(--rule); }
        tr.phase th, tr.phase td, tr.total td, tr.total th { font-weight: 650; }
        tr.phase th { border-left: 4px solid; padding-left: 8px; }
        tbody th { overflow-wrap: anywhere; }
        tbody.group th { padding-top: 12px; }
        th { hyphens: auto; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .over { color: var(--over); }
        .under { color: var(--under); }
        svg.bar { display: block; width: 100%; height: 8px; margin-top: 4px; overflow: visible; }
        svg.box { display: block; width: 100%; height: 16px; margin-top: 4px; overflow: visible; }
        """

    private static let charts = """
        figure { margin: 0; }
        figure svg { display: block; width: 100%; height: auto; }
        .timeline { max-width: 480px; }
        svg text { font-family: inherit; fill: var(--ink); }
        svg text.soft { fill: var(--soft); }
        .grid { stroke: var(--rule); stroke-width: 1; }
        .zero { stroke: var(--soft); stroke-width: 1; }
        .limit { stroke: var(--over); stroke-width: 2; stroke-dasharray: 4 3; }
        .pace { fill: none; stroke: var(--ink); stroke-width: 2; stroke-linejoin: round; }
        .band { fill: var(--rule); opacity: 0.6; }
        .within { fill: var(--under); }
        .beyond { fill: var(--over); }
        .planned { fill: var(--plan); }
        .half { fill: var(--fill-1); stroke: var(--line-1); stroke-width: 1; vector-effect: non-scaling-stroke; }
        .target { stroke: var(--over); stroke-width: 2.5; vector-effect: non-scaling-stroke; }
        .mark { stroke: var(--ink); stroke-width: 2; vector-effect: non-scaling-stroke; }
        .whisker { stroke: var(--soft); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
        .tick { stroke: var(--rule); stroke-width: 1; vector-effect: non-scaling-stroke; }
        .outside { fill: none; stroke: var(--soft); stroke-width: 1; stroke-dasharray: 3 3; }
        \((1...4).map(phase).joined(separator: "\n"))
        """

    private static func phase(_ number: Int) -> String {
        """
        .phase-\(number) { fill: var(--fill-\(number)); stroke: var(--line-\(number)); stroke-width: 1; }
        .link-\(number) { fill: var(--fill-\(number)); opacity: 0.55; }
        .edge-\(number) { border-color: var(--line-\(number)); background: var(--fill-\(number)); }
        tr.phase th.side-\(number) { border-left-color: var(--line-\(number)); }
        """
    }

    private static let paper = """
        @page { size: A4; margin: 14mm; }
        @media print {
          html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          body { background: none; font-size: 10.5pt; }
          main { max-width: none; padding: 0; }
          h1 { font-size: 20pt; }
          h2 { font-size: 13pt; break-after: avoid; }
          .lead { font-size: 12pt; }
          section { border: 0; border-radius: 0; padding: 0; background: none; }
          .columns { display: grid; grid-template-columns: minmax(0, 4fr) minmax(0, 5fr); gap: 8mm; }
          .stack, .columns .stack { display: block; }
          section { margin-bottom: 7mm; }
          .late { order: 0; }
          .columns section { break-inside: avoid; }
          .key { font-size: 10pt; }
          details { display: none; }
          table { font-size: 10pt; }
          thead { display: table-header-group; }
          tr, figure { break-inside: avoid; }
          .scroll { overflow: visible; }
        }
        """
}
