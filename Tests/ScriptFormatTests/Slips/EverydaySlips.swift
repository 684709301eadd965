extension Slip {
    private static let phases = "\n# Oppstart (5 min)\n\n## Velkommen (5 min)\n"

    private static func facts(_ name: String, _ line: String, _ findings: String...) -> Slip {
        Slip(name, file: "---\ntittel: Eksempel\n\(line)\n---\n" + phases, codes: findings)
    }

    /// What people do who know what they want, and not how treff wants it.
    static let everyday: [Slip] = [
        Slip(
            "a full-width colon", item: "Leder： brukerrepresentant\n\nSpørsmål：Hva nå?", "9 label-colon",
            "11 label-colon"),
        Slip("a task with more words", item: "Oppgave til neste gang: Gå en tur.", "9 misspelt-label"),
        Slip("an English task with more words", item: "Task for next time: Go for a walk.", "9 misspelt-label"),
        Slip(
            "plenary as a label", item: "Plenum: Hva nå?\n\nPlenary: What now?", "9 misspelt-label", "11 misspelt-label"
        ),
        Slip(
            "groups as a label", item: "Grupper: Hva nå?\n\nGroups: What now?", "9 misspelt-label", "11 misspelt-label"),
        Slip("a line of text with a hash", item: "# 1 regel: lytt ferdig\n\nSpørsmål: Hva nå?", "9 heading-as-text"),
        Slip(
            "a break with the mark of a phase",
            session:
                "# Hoveddel (60 min)\n\n## Prat (60 min)\n\n# Pause (10 min, pause)\n\n# Avslutning (5 min)\n\n## Takk (5 min)",
            "9 item-as-phase"),
        Slip("a file as a handout", item: "Utdeling: kart.pdf, helsekoppen"),
        Slip("todo in small letters", item: "todo: finn en film\n\nSi: todo", "9 placeholder", "11 placeholder"),
        Slip("question marks for a question", item: "Spørsmål: ???\n\nSi: Hva ville du gjort ???", "9 placeholder"),
        Slip("a bracket for a text", item: "Si: [sett inn velkomst]\n\nTa fram [kartet](kart.md).", "9 placeholder"),
        Slip(
            "a mark after the brackets", session: "# Oppstart (20 min)\n\n## Prat (20 min) valgfri",
            "7 item-without-duration"),
        Slip(
            "bold marks around title and time", session: "# Oppstart (10 min)\n\n### **Hvordan? – 10 min**",
            "7 deep-heading", "7 heading-brackets"),
        Slip(
            "full-width brackets", session: "# Oppstart (5 min)\n\n## Velkommen （5 min）", "7 item-without-duration"),
        Slip("a full stop after min", session: "# Oppstart (5 min.)\n\n## Velkommen (5 min.)"),
        Slip("about so long", session: "# Oppstart (5 min)\n\n## Velkommen (ca. 5 min)", "7 duration-form"),
        Slip("at most so long", session: "# Oppstart (5 min)\n\n## Velkommen (maks 5 min)", "7 duration-form"),
        Slip(
            "the time before the title", session: "# Oppstart (5 min)\n\n## 5 min Velkommen", "7 item-without-duration"),
        Slip(
            "the brackets before the title", session: "# Oppstart (5 min)\n\n## (5 min) Velkommen",
            "7 item-without-duration"),
        Slip("a time of day in the title", session: "# Oppstart (5 min)\n\n## 10:00 Velkommen (5 min)"),
        Slip("closing hashes", session: "# Oppstart (5 min) #\n\n## Velkommen (5 min) ##"),
        Slip("a space before the colon", item: "Spørsmål : Hva nå?"),
        Slip("no space after the colon, and capitals", item: "Spørsmål:Hva nå?\n\nSPØRSMÅL: Hva så?"),
        Slip("labels in italics", item: "*Spørsmål:* Hva nå?\n\n_Leder_: gruppeleder"),
        Slip("a full stop after a tool", item: "Verktøy: Helsekoppen."),
        Slip("a slash between tools", item: "Verktøy: helsekoppen/busk", "9 unknown-tool"),
        Slip("quotation marks around a tool", item: "Verktøy: «helsekoppen»", "9 unknown-tool"),
        Slip("a word for no tool", item: "Verktøy: ingen", "9 unknown-tool"),
        Slip("a name and a role", item: "Leder: Kari (brukerrepresentant)"),
        Slip("an underscore for a colon", item: "Leder_ gruppeleder", "9 label-colon"),
        facts("a number with nought", "samling: 01"),
        facts("the language by its name", "språk: Norsk"),
        facts("one quotation mark", "mål: 'Trygg start", "3 front-matter-value"),
        facts("a list on one line", "mål: - En - To", "3 front-matter-value"),
        facts("a date", "dato: 3. mars", "3 unknown-key"),
        facts("an exception with a dash", "unntak:\n  - phase-sum – litt luft"),
        facts("an exception with brackets", "unntak:\n  - phase-sum (litt luft)"),
        facts("a word for no exception", "unntak: ingen", "3 unknown-exception"),
        Slip("hours and minutes with a colon", session: "# Hoveddel (1:30)\n\n## Lek (90 min)", "5 duration-form"),
        Slip(
            "a quarter of an hour", session: "# Oppstart (et kvarter)\n\n## Velkommen (kvarter)", "5 duration-form",
            "7 duration-form"),
        Slip(
            "minutes and more minutes", session: "# Oppstart (10 min)\n\n## Velkommen (5+5 min)", "7 unclear-duration"),
        Slip("a range in words", session: "# Oppstart (10 min)\n\n## Velkommen (5 til 10 min)", "7 duration-form"),
    ]
}
