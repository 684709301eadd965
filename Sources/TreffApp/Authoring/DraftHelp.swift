import Facilitation
import Languages

/// What can be typed in `treff new` besides answers.
struct DraftHelp {
    let texts: Texts

    /// What stands above the first question.
    var introduction: [Block] {
        [
            .text(texts("A NEW SCRIPT"), .title),
            .text(howToAnswer, .dim),
        ]
    }

    /// How one gets on, whatever is made.
    var howToAnswer: String {
        texts(
            "Answer one question at a time. Enter takes what stands in brackets. back takes the last answer away, show shows it all so far, and help tells the rest. Ctrl-D puts the draft aside."
        )
    }

    /// The words, and the marks of items.
    var blocks: [Block] {
        Columns.table([
            (texts("back"), texts("takes the last answer away")),
            (texts("show"), texts("all of it so far, with numbers")),
            (texts("change 2.1"), texts("the item again; the rest stays")),
            (texts("change title"), texts("also course, number, aims, phases, task, file")),
            (texts("insert 2.1"), texts("a new item that takes that number")),
            (texts("remove 2.1"), texts("takes the item away")),
            (texts("Ctrl-D, quit"), texts("puts the draft aside")),
            (texts("- back"), texts("the answer “back”, and not the command")),
        ]) + [.blank, .text(texts("After the minutes there can stand:"))]
            + Columns.table([
                (texts("optional"), texts("may be left out when time is short")),
                (texts("fixed"), texts("never shortened")),
                (texts("break"), texts("a break")),
                (texts("quiet"), texts("treff says nothing meanwhile")),
            ]) + [.text(texts("“Round 10–15 quiet” is 15 minutes that can become 10."), .dim)]
    }

    /// The words where a tool is made, and how a step is written.
    var blocksForTools: [Block] {
        Columns.table([
            (texts("back"), texts("takes the last answer away")),
            (texts("show"), texts("all of it so far, with numbers")),
            (texts("change 2"), texts("step 2 again; the rest stays")),
            (
                texts("change title"),
                texts("also course, purpose, text, when, steps, questions, cautions, sources, file")
            ),
            (texts("insert 2"), texts("a new step that takes that number")),
            (texts("remove 2"), texts("takes the step away")),
            (texts("Ctrl-D, quit"), texts("puts the draft aside")),
            (texts("- back"), texts("the answer “back”, and not the command")),
        ]) + [
            .blank,
            .text(
                texts(
                    "“Pairs: Tell each other (2 × 3 min: speaker, listener)” is a step in pairs, of two rounds, each of 3 min. The form, the minutes and what they are called can be left out."
                ), .dim),
        ]
    }
}
