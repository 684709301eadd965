/// The style sheet of the participants' page.
enum ParticipantsStyle {
    static func text(_ setting: ParticipantsPage.Setting) -> String {
        let page =
            setting == .flowing
            ? "@page { size: A4; margin: 15mm 18mm; } main { max-width: 174mm; margin: 0 auto; }" : onePage
        return """
            \(page)
            \(PrintStyle.common)
            body { font-size: 12pt; line-height: 16pt; overflow-wrap: anywhere; }
            h1 { font-size: 30pt; line-height: 34pt; margin: 0; letter-spacing: -0.01em; text-wrap: balance; }
            h2 { font-size: 14pt; line-height: 19pt; margin: 0 0 2pt 0; }
            p { margin: 0 0 4pt 0; }
            .welcome { font-size: 14pt; line-height: 20pt; margin: 0; }
            .place { color: \(PrintStyle.softInk); margin: 4pt 0 0 0; }
            .plan { margin: 16pt 0 12pt 0; }
            .phase { display: flex; break-inside: avoid; padding: 7pt 0; border-top: 0.9pt solid \(PrintStyle.ink); }
            .phase:last-child { border-bottom: 0.9pt solid \(PrintStyle.ink); }
            .phase b { width: 66pt; font-size: 14pt; line-height: 19pt; }
            .phase div { flex: 1; }
            ul { list-style: none; margin: 0; padding: 0; \
            font-size: \(setting.size.written)pt; line-height: \(setting.lineHeight.written)pt; }
            .pause { background: \(PrintStyle.tint); border-radius: 5pt; padding: 1pt 9pt; margin: 2pt 0 2pt -9pt; \
            font-weight: 700; }
            .pause i { font-style: normal; font-weight: 400; float: right; }
            .task { border: 1.4pt solid \(PrintStyle.ink); border-radius: 9pt; padding: 9pt 13pt; margin-bottom: 12pt; }
            .own { flex: 1; display: flex; flex-direction: column; min-height: 0; }
            .lines { flex: 1; min-height: 0; overflow: hidden; }
            .lines i { display: block; height: 25pt; border-bottom: 0.6pt solid \(PrintStyle.rule); }
            @media screen { body { background: #e4e4e4; } main { background: #fff; margin: 8mm auto; } }
            """
    }

    private static let onePage = """
        @page { size: A4; margin: 0; }
        main { width: 210mm; height: 296.9mm; padding: 14mm 18mm 13mm 18mm; display: flex; flex-direction: column; \
        overflow: hidden; }
        """
}
