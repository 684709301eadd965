extension Slip {
    /// Slips in the headings of phases and items.
    static let headings: [Slip] = [
        Slip("a colon after the heading", session: "# Oppstart (5 min):\n\n## Velkommen (5 min)", "5 heading-brackets"),
        Slip("a colon before the time", session: "# Oppstart: (5 min)\n\n## Velkommen: 5 min", "7 heading-brackets"),
        Slip(
            "minutes in words", session: "# Oppstart (fem min)\n\n## Velkommen (fem minutter)", "5 duration-form",
            "7 duration-form"),
        Slip("half an hour in words", session: "# Hoveddel (en halv time)\n\n## Lek (30 min)", "5 duration-form"),
        Slip("a phase without its mark", session: "Oppstart (5 min)\n\n## Velkommen (5 min)", "5 heading-marks"),
        Slip(
            "a later phase without its mark",
            session: "# Oppstart (5 min)\n\n## Velkommen (5 min)\n\nHoveddel (10 min)\n\n## Lek (10 min)",
            "9 heading-marks"),
        Slip(
            "an item without its marks", session: "# Oppstart (15 min)\n\nVelkommen (5 min)\n\n## Lek (10 min)",
            "7 heading-marks"),
        Slip(
            "phases and items in bold", session: "**Oppstart (5 min)**\n\n**Velkommen (5 min)**", "5 heading-marks",
            "7 heading-marks"),
        Slip(
            "items with the mark of a phase",
            session:
                "# Oppstart (15 min)\n\n# Velkommen (5 min)\n\nLeder: gruppeleder\n\n# Lek (10 min)\n\nLeder: medleder",
            "7 item-as-phase", "11 item-as-phase"),
        Slip(
            "everything a level too deep", session: "## Oppstart (5 min)\n\n### Velkommen (5 min)", "5 heading-levels"),
        Slip(
            "an item a level too deep", session: "# Oppstart (15 min)\n\n## Velkommen (5 min)\n\n### Lek (10 min)",
            "9 deep-heading"),
        Slip(
            "no space after the marks", session: "#Oppstart (5 min)\n\n##Velkommen (5 min)", "5 heading-space",
            "7 heading-space"),
        Slip(
            "square brackets", session: "# Oppstart [5 min]\n\n## Velkommen [5 min]", "5 heading-brackets",
            "7 heading-brackets"),
        Slip(
            "a bracket that is not closed", session: "# Oppstart (5 min)\n\n## Velkommen (5 min", "7 heading-brackets"),
        Slip("no time at all", session: "# Oppstart (5 min)\n\n## Velkommen", "7 item-without-duration"),
        Slip(
            "a time without a unit", session: "# Oppstart (5)\n\n## Velkommen (5)", "5 duration-form", "7 duration-form"
        ),
        Slip("a time of day for a time", session: "# Oppstart (5 min)\n\n## Velkommen (kl. 10)", "7 unclear-duration"),
        Slip("a question mark for a time", session: "# Oppstart (5 min)\n\n## Velkommen (? min)", "7 unclear-duration"),
        Slip("seconds", session: "# Oppstart (5 min)\n\n## Velkommen (300 sek)", "7 unclear-duration"),
        Slip("no time and no number", session: "# Oppstart (5 min)\n\n## Velkommen (min)", "7 unclear-duration"),
        Slip(
            "nought minutes", session: "# Oppstart (5 min)\n\n## Velkommen (0 min)\n\n## Lek (5 min)", "7 zero-minutes"),
        Slip("a range the wrong way round", session: "# Oppstart (15 min)\n\n## Lek (15–10 min)", "7 duration-form"),
        Slip("a decimal comma", session: "# Hoveddel (1,5 t)\n\n## Lek (90 min)", "5 duration-form"),
        Slip(
            "marks in a bracket of their own", session: "# Oppstart (5 min)\n\n## Lek (5 min) (stille)",
            "7 heading-brackets"),
        Slip("a mark misspelt", session: "# Oppstart (5 min)\n\n## Lek (5 min, vallgfri)", "7 unknown-mark"),
        Slip("a mark in another form", session: "# Oppstart (5 min)\n\n## Lek (5 min, valgfritt)", "7 unknown-mark"),
        Slip("a mark on a phase", session: "# Oppstart (5 min, valgfri)\n\n## Lek (5 min)", "5 mark-on-phase"),
        Slip(
            "a full stop between time and mark", session: "# Oppstart (5 min)\n\n## Lek (5 min. stille)",
            "7 heading-commas"),
        Slip(
            "a sum that is not right", session: "# Oppstart (30 min)\n\n## Velkommen (5 min)\n\n## Lek (20 min)",
            "5 phase-sum"),
        Slip(
            "a phase with nothing in it", session: "# Oppstart (5 min)\n\n## Velkommen (5 min)\n\n# Hoveddel (90 min)",
            "9 empty-phase"),
        Slip(
            "an item before any phase",
            session: "## Velkommen (5 min)\n\nTa imot folk.\n\n# Hoveddel (5 min)\n\n## Lek (5 min)",
            "5 item-before-phase"),
        Slip("a heading with a time and no words", session: "# Oppstart (5 min)\n\n## (5 min)", "7 empty-title"),
        Slip(
            "lines under the headings",
            session: "Oppstart (5 min)\n================\n\nVelkommen (5 min)\n-----------------",
            "6 underlined-heading", "9 underlined-heading"),
        Slip(
            "a numbered item", session: "# Oppstart (5 min)\n\n1. Velkommen (5 min)\n\nTa imot folk.", "7 heading-marks"
        ),
        Slip("a misspelt mark of a break", session: "# Oppstart (5 min)\n\n## Pause (5 min, pasue)", "7 unknown-mark"),
    ]
}
