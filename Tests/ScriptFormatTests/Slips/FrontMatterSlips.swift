extension Slip {
    private static let body = "\n# Oppstart (5 min)\n\n## Velkommen (5 min)\n"

    /// Slips in the facts at the top.
    static let frontMatter: [Slip] = [
        Slip("not closed", file: "---\ntittel: Hva nå?\nsamling: 1\n" + body, "1 front-matter-unclosed"),
        Slip("not opened", file: "tittel: Hva nå?\nsamling: 1\n---\n" + body, "1 front-matter-missing"),
        Slip("left out", file: "# Oppstart (5 min)\n\n## Velkommen (5 min)\n", "1 front-matter-missing"),
        Slip("not fenced at all", file: "tittel: Hva nå?\nsamling: 1\n" + body, "1 front-matter-missing"),
        Slip("closed with two hyphens", file: "---\ntittel: Hva nå?\n--\n" + body, "1 front-matter-unclosed"),
        Slip("a colon in the title", file: "---\ntittel: Mestring: hva er det?\n---\n" + body, "2 front-matter-value"),
        Slip("no colon after the name", file: "---\ntittel Hva nå?\n---\n" + body, "2 front-matter-line"),
        Slip("an equals sign for the colon", file: "---\ntittel = Hva nå?\n---\n" + body, "2 front-matter-line"),
        Slip("a colon too many after the name", file: "---\ntittel:: Hva nå?\n---\n" + body, "2 front-matter-value"),
        Slip("a name misspelt", file: "---\ntitel: Hva nå?\nsamlig: 1\n---\n" + body, "2 unknown-key", "3 unknown-key"),
        Slip("a name in the plural", file: "---\ntittel: Hva nå?\nforberedelser: Les\n---\n" + body, "3 unknown-key"),
        Slip("a name of one's own", file: "---\ntittel: Hva nå?\nforfatter: Kari\n---\n" + body, "3 unknown-key"),
        Slip("no title", file: "---\nkurs: Mestringstreff\nsamling: 1\n---\n" + body, "1 missing-title"),
        Slip("an empty title", file: "---\ntittel:\nsamling: 1\n---\n" + body, "2 missing-title"),
        Slip("the number in a word", file: "---\ntittel: Hva nå?\nsamling: to\n---\n" + body, "3 bad-number"),
        Slip("of how many", file: "---\ntittel: Hva nå?\nsamling: 2 av 6\n---\n" + body, "3 bad-number"),
        Slip(
            "the language in a word", file: "---\ntittel: Hva nå?\nspråk: nynorsk og bokmål\n---\n" + body,
            "3 unknown-language"),
        Slip("the same name twice", file: "---\ntittel: Hva nå?\nmål: En\nmål: To\n---\n" + body, "4 repeated-key"),
        Slip(
            "an indent that slipped", file: "---\ntittel: Hva nå?\nmål:\n  - En\n - To\n---\n" + body,
            "5 front-matter-value"),
        Slip("a tab before the hyphens", file: "---\ntittel: Hva nå?\nmål:\n\t- En\n\t- To\n---\n" + body),
        Slip("a quotation mark too few", file: "---\ntittel: \"Hva nå?\n---\n" + body, "2 front-matter-value"),
        Slip(
            "a sentence between the names",
            file: "---\ntittel: Hva nå?\nHusk å lese håndboka\nsamling: 1\n---\n" + body, "3 front-matter-line"),
        Slip(
            "an exception without a reason", file: "---\ntittel: Hva nå?\nunntak:\n  - phase-sum\n---\n" + body,
            "4 exception-reason"),
        Slip(
            "an exception misspelt", file: "---\ntittel: Hva nå?\nunntak:\n  - fase-sum: Litt luft\n---\n" + body,
            "4 unknown-exception"),
    ]
}
