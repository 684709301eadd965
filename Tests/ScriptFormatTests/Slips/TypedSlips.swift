extension Slip {
    private static let phases = "\n# Oppstart (5 min)\n\n## Velkommen (5 min)\n"

    /// Written by one who knows a word processor, and not the format: labels without colons, in other words, with other
    /// bullets.
    static let typed: [Slip] = [
        Slip("no colon before a role", item: "Leder gruppeleder\n\nTa imot folk.", "9 label-colon"),
        Slip("no colon before two roles", item: "Leder gruppeleder og brukerrepresentant", "9 label-colon"),
        Slip("no colon in English", item: "Lead user representative", "9 label-colon"),
        Slip("no colon after a bold label", item: "**Leder** gruppeleder", "9 label-colon"),
        Slip(
            "no colon before a tool", item: "Verktøy helsekoppen, busk\n\nMetode To og to", "9 label-colon",
            "11 label-colon"),
        Slip(
            "a sentence that begins as a label does",
            item: "Leder du alene, så be om hjelp.\n\nSi fra når noe er uklart."),
        Slip("a sentence that begins with label and role", item: "Leder gruppeleder an, så følg med."),
        Slip("a sentence about a tool", item: "Verktøy finner du i skapet.\n\nMetode velger dere selv."),
        Slip("a semicolon for a colon", item: "Leder; gruppeleder\nUtstyr; penner", "9 label-colon", "10 label-colon"),
        Slip("an equals sign for a colon", item: "Leder = gruppeleder", "9 label-colon"),
        Slip("the value on the next line", item: "Leder\ngruppeleder\n\nTa imot folk.", "9 label-colon"),
        Slip("a label alone over a text", item: "**Spørsmål**\n\nHva nå?\n\nTa imot folk.", "9 label-colon"),
        Slip("a label alone over a list", item: "Spørsmål\n\n- Hva nå?\n- Hvem kan hjelpe?", "9 label-colon"),
        Slip(
            "a label alone over bullets of Word", item: "Spørsmål\n• Hva nå?\n• Hvem kan hjelpe?", "9 label-colon",
            "10 list-mark", "11 list-mark"),
        Slip(
            "a label, a blank line and bullets of Word", item: "Spørsmål\n\n•\tHva nå?\n\n•\tHvem kan hjelpe?",
            "9 label-colon", "11 list-mark", "13 list-mark"),
        Slip(
            "a label alone right under another", item: "Leder: gruppeleder\nUtstyr: penner\nSpørsmål\n• Hva nå?",
            "11 label-colon", "12 list-mark"),
        Slip("a label alone between others", item: "Leder: gruppeleder\nUtstyr\npenner\nTips: Smil.", "10 label-colon"),
        Slip("a text right under a leader", item: "Leder: fagperson\nHils på alle.", "10 line-under-label"),
        Slip(
            "a list right under a leader", item: "Leder: fagperson\n- Si hva du heter\n- Si hvorfor du er her",
            "10 line-under-label"),
        Slip("a word to the leader right under words to say", item: "Si: Hei!\nVent på svar.", "10 line-under-label"),
        Slip(
            "a text right under other labels",
            item: "Verktøy: helsekoppen\nDel ut arkene.\n\nUtstyr: penner\nSett fram kaffe.", "10 line-under-label",
            "13 line-under-label"),
        Slip(
            "values on two lines",
            item: """
                Leder: gruppeleder og
                brukerrepresentant

                Utstyr: penner, ark, tusj, tavle, kaffe, te og
                Solo

                Si: Så fint at dere er her! Vi skal møtes seks ganger.
                I dag blir vi kjent, og vi snakker om mestring.

                Tips: Vent
                lenge.
                """),
        Slip(
            "other labels for who leads and what is asked", item: "Medleder: Anne\n\nSpør: Hva nå?", "9 misspelt-label",
            "11 misspelt-label"),
        Slip(
            "Word's letter o for a bullet", item: "Spørsmål:\no Hva nå?\no Hvem kan hjelpe?", "10 list-mark",
            "11 list-mark"),
        Slip("a remark after a tool", item: "Verktøy: helsekoppen (se vedlegg)", "9 unknown-tool"),
        Slip("a word alone that is a label in small letters", item: "Nå kommer det\n\ntips\n\nTa imot folk."),
        Slip("a label as a heading over a text", item: "### Spørsmål\n\nHva nå?", "9 label-as-heading"),
        Slip("bullets of Word under no label", item: "Ta med:\n• kaffe\n• te", "10 list-mark", "11 list-mark"),
        Slip(
            "square bullets of Word", item: "Spørsmål:\n▪ Hva nå?\n→ Hvem kan hjelpe?", "10 list-mark", "11 list-mark"),
        Slip("arrows of Word in another font", item: "Utstyr:\nØ\tpenner\n§\tark", "10 list-mark", "11 list-mark"),
        Slip(
            "numbers without a space", item: "Spørsmål:\n1.Hva nå?\n2.Hvem kan hjelpe?", "10 list-mark", "11 list-mark"),
        Slip("letters for numbers", item: "Spørsmål:\na) Hva nå?\nb) Hvem kan hjelpe?", "10 list-mark", "11 list-mark"),
        Slip(
            "labels with numbers", item: "Spørsmål 1: Hva nå?\nSpørsmål 2: Hvem kan hjelpe?", "9 misspelt-label",
            "10 misspelt-label"),
        Slip("a label with a plural in brackets", item: "Leder(e): gruppeleder", "9 misspelt-label"),
        Slip(
            "other words for labels", item: "Materiell: penner\n\nI par:\n- Hva nå?\n\nHjemmeoppgave: Skriv et brev.",
            "9 misspelt-label", "11 misspelt-label", "14 misspelt-label"),
        Slip("a word with a colon that is no label", item: "Hensikt: Alle blir trygge.\n\nTid: litt av kvelden."),
        Slip("a slash between roles", item: "Leder: gruppeleder/brukerrepresentant", "9 unknown-role"),
        Slip("a plus between roles", item: "Leder: gruppeleder + medleder", "9 unknown-role"),
        Slip("a slash between names", item: "Leder: Kari/Ola"),
        Slip("the number with a full stop", file: "---\ntittel: Hva nå?\nsamling: 1.\n---\n" + phases, "3 bad-number"),
        Slip(
            "the number with its word", file: "---\ntittel: Hva nå?\nsamling: Samling 2\n---\n" + phases, "3 bad-number"
        ),
        Slip("a label among the facts", file: "---\ntittel: Hva nå?\nLeder: Kari\n---\n" + phases, "3 unknown-key"),
        Slip(
            "the title as a heading", session: "# Hva er mestring?\n\n# Oppstart (5 min)\n\n## Velkommen (5 min)",
            "5 empty-phase"),
        Slip(
            "something after the time", session: "# Oppstart (5 min)\n\n## Velkommen (5 min) med kaffe",
            "7 item-without-duration"),
        Slip(
            "who leads, in the brackets", session: "# Oppstart (5 min)\n\n## Velkommen (5 min, brukerrepresentant)",
            "7 unknown-mark"),
        Slip(
            "items with titles in bold",
            session: "# Oppstart (15 min)\n\n**Velkommen** (5 min)\n\nHei.\n\n**Lek** (10 min)",
            "7 heading-marks", "11 heading-marks"),
        Slip(
            "headings that have lost their marks",
            session: "Oppstart\n\nVelkommen (5 min)\n\nLeder: gruppeleder\n\nLek (10 min)\n\nHoveddel\n\nPrat (20 min)",
            "5 heading-marks", "5 phase-without-duration", "7 heading-marks", "11 heading-marks", "13 heading-marks",
            "13 phase-without-duration", "15 heading-marks"),
        Slip(
            "phases without marks or brackets",
            session: "Oppstart 10 min\n\n## Hei (10 min)\n\nHoveddel 40 minutter\n\n## Prat (40 min)",
            "5 heading-marks", "5 heading-brackets", "9 heading-marks", "9 heading-brackets"),
        Slip(
            "nothing but the names of phases", session: "Oppstart 10 min\n\nTa imot folk.\n\nHoveddel\n\nPrat.",
            "5 heading-marks", "5 empty-phase", "5 heading-brackets", "9 heading-marks", "9 empty-phase"),
        Slip(
            "sentences that begin as phases do", item: "Oppstart tok 10 min sist.\n\nAvslutning er om 10 min."),
        Slip(
            "too deep, and no space after the marks",
            session: "# Oppstart (15 min)\n\n## Velkommen (5 min)\n\n####Lek (10 min)", "9 deep-heading"),
        Slip("half an hour as a fraction", session: "# Hoveddel (1/2 time)\n\n## Lek (30 min)", "5 duration-form"),
        Slip("one and a half as a fraction", session: "# Hoveddel (1 1/2 t)\n\n## Lek (90 min)", "5 duration-form"),
        Slip("times of day", session: "# Hoveddel (kl 10-10.30)\n\n## Lek (30 min)", "5 duration-form"),
        Slip("a heading below the items", item: "### Husk\n\nTa imot folk.", "9 deep-heading"),
        Slip(
            "times in words, and a sum that is right",
            session: "# Oppstart (30 min)\n\n## Velkommen (5)\n\n## Lek (25 minutter)", "7 duration-form",
            "9 duration-form"),
    ]
}
