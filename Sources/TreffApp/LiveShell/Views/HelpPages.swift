import Facilitation
import Languages

/// The help of the live shell: all commands on one screen, or one with examples.
struct HelpPages {
    let texts: Texts

    /// All commands; with the prompt below them they fit 24 rows of 80 columns.
    var overview: [Block] {
        let help = HelpTexts(texts: texts)
        return Columns.table(
            rows.map { words, summary in
                (words.map(help.usage).joined(separator: texts(" · ")), summary ?? help.summary(words[0]))
            })
            + [
                .text(texts("Anything else that you type is a note. help COMMAND tells more."), .dim)
            ]
    }

    /// One command.
    func page(_ word: ShellWord) -> [Block] {
        let help = HelpTexts(texts: texts)
        return [
            .spans([Span(help.usage(word), .strong), Span(" – " + help.summary(word))], hanging: 2)
        ] + help.examples(word).map { .text($0, .dim, indent: 2, hanging: 4) }
    }

    /// The commands of each row, and what they do together where that is not what the first one does.
    private var rows: [([ShellWord], String?)] {
        [
            ([.next], nil), ([.back], nil), ([.done], nil), ([.goto], nil), ([.skip], nil), ([.adjust], nil),
            (
                [.breaks, .resume],
                texts("an unplanned break, and its end")
            ),
            ([.time, .plan], texts("where you are, and the running order")),
            ([.catchUp], nil), ([.timer], nil), ([.correct], nil), ([.tool], nil), ([.questions], nil), ([.note], nil),
            (
                [.did, .learned, .idea],
                texts("done, learned, worth changing")
            ),
            ([.park], nil), ([.present], nil),
            ([.log, .erase], texts("the notes; remove one for good")),
            ([.undo, .redo], texts("undo the last command; do it again")),
            ([.hide], nil), ([.end], nil),
        ]
    }
}
