extension Slip {
    /// Slips in labels and lists.
    static let labels: [Slip] = [
        Slip("a colon too many", item: "Leder:: gruppeleder", "9 label-colon"),
        Slip("a colon too few", item: "Spørsmål\n- Hva nå?", "9 label-colon"),
        Slip("a label misspelt", item: "Spørmål: Hva nå?\n\nUtsyr: penner", "9 misspelt-label", "11 misspelt-label"),
        Slip(
            "letters without their rings", item: "Sporsmal:\n- Hva nå?\n\nVerktoy: busk", "9 misspelt-label",
            "12 misspelt-label"),
        Slip("a label in the plural", item: "Oppgaver: Skriv et brev.", "9 misspelt-label"),
        Slip(
            "a label in a list", item: "- Leder: gruppeleder\n- Utstyr: penner", "9 label-in-list", "10 label-in-list"),
        Slip("a label as a heading", item: "### Spørsmål\n\n- Hva nå?", "9 label-as-heading"),
        Slip("nothing after the label", item: "Leder:\n\nTa imot folk.", "9 label-without-value"),
        Slip(
            "a label before the first item",
            session: "# Oppstart (5 min)\n\nLeder: gruppeleder\n\n## Velkommen (5 min)", "7 label-outside-item"),
        Slip("a role misspelt", item: "Leder: brukerrepresentent", "9 unknown-role"),
        Slip("a tool misspelt", item: "Verktøy: helsekopen", "9 unknown-tool"),
        Slip("a tool that is not there", item: "Verktøy: eventyrstund", "9 unknown-tool"),
        Slip("tools with og between", item: "Verktøy: helsekoppen og busk", "9 unknown-tool"),
        Slip("a method after tool", item: "Verktøy: to-og-to", "9 unknown-tool"),
        Slip("bullets without a space", item: "Spørsmål:\n-Hva nå?\n-Hvem kan hjelpe?", "10 list-mark", "11 list-mark"),
        Slip("a line that fell out of the list", item: "Spørsmål:\n- Hva nå?\nGi dem god tid.", "11 unindented-line"),
        Slip(
            "a comment that is not closed", item: "Ta imot folk. <!-- husk kaffe\n\nLeder: gruppeleder",
            "9 unclosed-comment"),
        Slip("a code block that is not closed", item: "```\nTa imot folk.\n\nLeder: gruppeleder", "9 unclosed-code"),
        Slip("something left to write", item: "Si: TODO", "9 placeholder"),
        Slip("a question for yes or no", item: "Spørsmål:\n- Har du det bra?", "10 yes-no-question"),
        Slip("two questions in one", item: "Spørsmål:\n- Hva gjorde du? Hvordan gikk det da?", "10 two-questions"),
        Slip(
            "a break without its mark", session: "# Oppstart (15 min)\n\n## Velkommen (5 min)\n\n## Pause (10 min)",
            "9 unmarked-break"),
    ]

    /// Norwegian and English in one script.
    static let mixed: [Slip] = [
        Slip("labels of both languages", item: "Lead: gruppeleder\nVerktøy: busk\nQuestions:\n- Hva nå?"),
        Slip(
            "roles and marks of the other language",
            session: "# Opening (5 min)\n\n## Velkommen (5 min, quiet)\n\nLeder: user representative"),
        Slip("hours in English", session: "# Hoveddel (1 h 30 min)\n\n## Lek (90 minutes)", "7 duration-form"),
        Slip("an English name misspelt", item: "Qestions: Hva nå?", "9 misspelt-label"),
        Slip("an English plural", item: "Tips: Smil.\nReflections: Hva nå?", "10 misspelt-label"),
        Slip(
            "a word of neither", item: "Leader: gruppeleder\nMaterialer: penner", "9 misspelt-label",
            "10 misspelt-label"),
        Slip(
            "front matter of both",
            file:
                "---\ncourse: X\nsamling: 1\ntitle: Y\nspråk: english\n---\n\n# Opening (5 min)\n\n## Welcome (5 min)\n"
        ),
    ]

    /// Pasted from a word processor, a mail or a web page.
    static let pasted: [Slip] = [
        Slip("bullets of Word", item: "Spørsmål:\n•\tHva nå?\n•\tHvem kan hjelpe?", "10 list-mark", "11 list-mark"),
        Slip("small bullets of Word", item: "Spørsmål:\no\tHva nå?", "10 list-mark"),
        Slip("bullets of a symbol font", item: "Spørsmål:\n\u{F0B7}\tHva nå?", "10 list-mark"),
        Slip("dashes for hyphens", item: "Spørsmål:\n– Hva nå?\n— Hvem kan hjelpe?", "10 list-mark", "11 list-mark"),
        Slip("dashes around the facts", file: "—\ntittel: X\n—\n\n# Oppstart (5 min)\n\n## Velkommen (5 min)\n"),
        Slip(
            "no-break spaces",
            file: "---\ntittel:\u{A0}X\n---\n\n#\u{A0}Oppstart (5\u{A0}min)\n\n##\u{A0}Velkommen (5\u{A0}min)\n"),
        Slip(
            "tabs for spaces",
            file: "---\ntittel:\tX\n---\n\n#\tOppstart\t(5\tmin)\n\n##\tVelkommen\t(5 min)\n\nLeder:\tgruppeleder\n"),
        Slip("a tab before a label", item: "\tLeder: gruppeleder\n\tTa imot folk.", "10 line-under-label"),
        Slip("a line break of Word in a text", item: "Ta imot folk.\u{2028}Leder: gruppeleder", "9 control-character"),
        Slip("a page break", item: "Ta imot folk.\n\u{C}\nLeder: gruppeleder"),
        Slip(
            "marks escaped by an exporter", session: "\\# Oppstart (5 min)\n\n\\## Velkommen (5 min)",
            "5 heading-marks", "7 heading-marks"),
        Slip("all on one line", item: "Leder: gruppeleder Verktøy: busk", "9 label-in-line"),
        Slip(
            "quoted in a mail", file: "> ---\n> tittel: X\n> ---\n>\n> # Oppstart (5 min)\n>\n> ## Velkommen (5 min)\n",
            "1 not-a-script"),
        Slip(
            "a table of the programme",
            file: "---\ntittel: X\n---\n\n| Tid | Hva |\n|---|---|\n| 5 min | Velkommen |\n", "1 no-phases"),
        Slip("a web page", file: "<!DOCTYPE html>\n<h1>Oppstart (5 min)</h1>\n", "1 not-a-script"),
        Slip("an unseen character in a label", item: "Le\u{200B}der: gruppeleder\nUt\u{AD}styr: penner"),
        Slip("Windows-1252 bytes read as Latin letters", item: "SpÃ¸rsmÃ¥l: Hva nÃ¥?", "9 garbled-letters"),
        Slip(
            "a note under questions, after an empty line",
            item: "Spørsmål:\n- Hva nå?\n\n- Sett på kaffe.\n- Åpne vinduet.", "12 list-goes-on"),
        Slip(
            "another kind of list under questions",
            item: "Spørsmål:\n- Hva nå?\n\n1. Sett på kaffe.\n2. Åpne vinduet."),
        Slip("an empty line between all questions", item: "Spørsmål:\n- Hva nå?\n\n- Hva så?\n\n- Hva mer?"),
        Slip("a time in the middle of a step", item: "Steg:\n- Fortell (2 × 1 min) om det.", "10 time-within-step"),
        Slip(
            "a paragraph after the time of a step", item: "Steg:\n- Fortell. (2 min: a, b)\n\n  Hør etter.\n",
            "10 time-within-step"),
        Slip(
            "links whose addresses stand below", item: "Se [dette][1] og [det](https://x.no).\n\n[1]: https://eks.no",
            "9 cannot-be-shown", "11 cannot-be-shown"),
        Slip("boxes to tick", item: "- [ ] Gjør klar\n- [x] Ferdig [ja]", "9 cannot-be-shown", "10 cannot-be-shown"),
        Slip("rounds without a unit", item: "Steg:\n- Fortell. (2x3)", "10 step-time"),
        Slip("a bracket that is never closed", item: "Steg:\n- Fortell. (2 min", "10 step-time"),
        Slip(
            "points under a step", item: "Steg:\n- Fortell.\n  - Kort.\n  - Lenge.",
            "11 nested-step", "12 nested-step"),
    ]
}
