import Facilitation

/// The help of the live shell: all commands at a glance, or one with examples.
struct HelpPages {
    let texts: Texts

    /// All commands, a line each, by what one wants to do.
    var overview: [Block] {
        groups.flatMap { title, words in
            [.text(title, .strong)]
                + Columns.table(words.map { (HelpTexts(texts: texts).usage($0), HelpTexts(texts: texts).summary($0)) })
        } + [
            .text(
                texts(
                    "Alt annet du skriver, blir et notat. hjelp KOMMANDO forteller mer.",
                    "Anything else that you type is a note. help COMMAND tells more."), .dim)
        ]
    }

    /// One command.
    func page(_ word: ShellWord) -> [Block] {
        let help = HelpTexts(texts: texts)
        return [
            .spans([Span(help.usage(word), .strong), Span(" – " + help.summary(word))], hanging: 2)
        ] + help.examples(word).map { .text($0, .dim, indent: 2, hanging: 4) }
    }

    private var groups: [(String, [ShellWord])] {
        [
            (
                texts("Gå gjennom samlingen", "Go through the session"),
                [.next, .back, .done, .goto, .skip, .breaks, .resume]
            ),
            (texts("Tida", "The time"), [.time, .plan, .catchUp, .timer, .correct]),
            (texts("Innholdet", "The content"), [.tool, .questions]),
            (texts("Notere", "Take notes"), [.note, .did, .learned, .idea, .park, .present, .log, .erase]),
            (texts("Ellers", "Else"), [.undo, .redo, .hide, .end, .help]),
        ]
    }
}
