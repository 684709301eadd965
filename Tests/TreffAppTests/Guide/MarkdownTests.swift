import Testing

@testable import TreffApp

/// How an article is read, and how it looks in a window.
struct MarkdownTests {
    private func lines(_ columns: Int, _ markdown: String) -> [String] {
        BlockLayout(columns: columns).lines(MarkdownBlocks.blocks(MarkdownBlock.blocks(of: markdown))).map(\.text)
    }

    @Test func allItsParts() {
        #expect(
            MarkdownBlock.blocks(
                of: """
                    # En tittel
                    ### En til
                    To linjer
                      som er ett avsnitt.
                    - Et punkt
                      på to linjer
                    - Et til

                    Et avsnitt
                    ```sh foran
                    # kode

                    - kode
                    ```
                    """)
                == [
                    .heading(1, MarkdownText("En tittel")), .heading(3, MarkdownText("En til")),
                    .paragraph(MarkdownText("To linjer som er ett avsnitt.")),
                    .item(MarkdownText("Et punkt på to linjer")), .item(MarkdownText("Et til")),
                    .paragraph(MarkdownText("Et avsnitt")),
                    .code("sh foran", ["# kode", "", "- kode"]),
                ])
    }

    @Test(arguments: [
        ("bare ord", [MarkdownText.Run.plain("bare ord")]),
        ("skriv `# a`.", [.plain("skriv "), .code("# a"), .plain(".")]),
        ("`a``b c`", [.code("a"), .code("b c")]),
        ("se [her](a/b.md) og [der](c)", [.plain("se her og der")]),
        ("`[a](b)`", [.code("[a](b)")]),
        // What has no other half stays.
        ("a ` b c [d] (e)", [.plain("a ` b c [d] (e)")]), ("a [b](c", [.plain("a [b](c")]), ("``", [.plain("``")]),
        ("", []),
    ])
    func wordsThatStandOut(text: String, runs: [MarkdownText.Run]) {
        #expect(MarkdownText(text).runs == runs)
    }

    @Test func wordsWrapAndExamplesDoNot() {
        #expect(
            lines(
                24,
                """
                ## Tider

                Skriv `15–20 min` der
                det er rom for det.

                - Dette er det første punktet
                - Og det andre

                ```markdown item
                Spørsmål: Hva gir deg krefter i hverdagen?

                - a
                ```

                Slutt.
                """) == [
                    "Tider", "", "Skriv 15–20 min der det", "er rom for det.", "", "• Dette er det første",
                    "  punktet", "• Og det andre", "",
                    "    Spørsmål: Hva gir deg krefter i hverdagen?", "", "    - a", "", "Slutt.",
                ])
    }

    @Test func whatStandsOutHasAnEmphasis() {
        #expect(
            MarkdownBlocks.blocks(MarkdownBlock.blocks(of: "# A\n\n- skriv `b`")) == [
                .text("A", .title), .blank, .spans([Span("• "), Span("skriv "), Span("b", .strong)], hanging: 2),
            ])
    }

    @Test func controlCharactersInAnExampleAreShown() {
        #expect(lines(40, "```\na\u{1B}[2J\n```") == ["    a␛[2J"])
    }
}
