import Facilitation
import Languages

/// What can be typed in `treff new` besides answers.
struct DraftHelp {
    let texts: Texts

    /// What stands above the first question.
    var introduction: [Block] {
        [
            .text(texts("NYTT SKRIPT", "A NEW SCRIPT"), .title),
            .text(
                texts(
                    "Svar på ett spørsmål om gangen. Enter tar det som står i klammer. tilbake tar det siste svaret bort, vis viser alt så langt, og hjelp forteller resten. Ctrl-D legger kladden til side.",
                    "Answer one question at a time. Enter takes what stands in brackets. back takes the last answer away, show shows it all so far, and help tells the rest. Ctrl-D puts the draft aside."
                ), .dim),
        ]
    }

    /// The words, and the marks of items.
    var blocks: [Block] {
        Columns.table([
            (texts("tilbake", "back"), texts("tar det siste svaret bort", "takes the last answer away")),
            (texts("vis", "show"), texts("alt så langt, med nummer", "all of it so far, with numbers")),
            (texts("endre 2.1", "change 2.1"), texts("punktet på nytt; resten står", "the item again; the rest stays")),
            (
                texts("endre tittel", "change title"),
                texts("også kurs, nummer, mål, faser, oppgave, fil", "also course, number, aims, phases, task, file")
            ),
            (
                texts("sett inn 2.1", "insert 2.1"),
                texts("et nytt punkt som får det nummeret", "a new item that takes that number")
            ),
            (texts("fjern 2.1", "remove 2.1"), texts("tar punktet bort", "takes the item away")),
            (texts("Ctrl-D, slutt", "Ctrl-D, quit"), texts("legger kladden til side", "puts the draft aside")),
            (
                texts("- tilbake", "- back"),
                texts("svaret «tilbake», og ikke kommandoen", "the answer “back”, and not the command")
            ),
        ]) + [
            .blank,
            .text(texts("Bak minuttene kan det stå:", "After the minutes there can stand:")),
        ]
            + Columns.table([
                (
                    texts("valgfri", "optional"),
                    texts("kan utgå når det er knapt med tid", "may be left out when time is short")
                ),
                (texts("fast", "fixed"), texts("kortes aldri", "never shortened")),
                (texts("pause", "break"), texts("en pause", "a break")),
                (texts("stille", "quiet"), texts("treff sier ingenting imens", "treff says nothing meanwhile")),
            ]) + [
                .text(
                    texts(
                        "«Runde 10–15 stille» er 15 minutter som kan bli 10.",
                        "“Round 10–15 quiet” is 15 minutes that can become 10."), .dim)
            ]
    }
}
