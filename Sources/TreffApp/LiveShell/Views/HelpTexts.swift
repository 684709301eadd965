import Facilitation
import Languages

/// The words of the help.
struct HelpTexts {
    let texts: Texts

    /// How a command is typed.
    func usage(_ word: ShellWord) -> String {
        let name = word.name(texts.language)
        return switch word {
        case .next: texts("Enter, next")
        case .goto: name + texts(" ITEM")
        case .adjust: "+5, -5"
        case .skip: name + texts(" [REASON]")
        case .breaks: name + " [MIN]"
        case .tool: name + texts(" [NAME]")
        case .timer: name + texts(" MIN [TEXT]")
        case .note: texts("- …, note …")
        case .did, .learned, .idea, .park: name + " …"
        case .present: name + texts(" NUMBER")
        case .correct: name + texts(" 4 min ago")
        case .erase: name + texts(Message(" NUMBER", context: "of a note"))
        case .help: name + texts(" [COMMAND]")
        default: name
        }
    }

    /// What a command does, in one line.
    func summary(_ word: ShellWord) -> String {
        switch word {
        case .next: texts("next prompt; after the last, the next item")
        case .back: texts("one step back")
        case .done: texts("end this item now")
        case .goto: texts("to an item")
        case .skip: texts("leave this item out")
        case .adjust: texts("more or less time for this item")
        case .breaks: texts("an unplanned break")
        case .resume: texts("the break is over")
        case .time: texts("where you are, pace and end")
        case .plan: texts("the whole running order")
        case .catchUp: texts("plans that still end on time")
        case .tool: texts("lead a tool step by step")
        case .questions: texts("the item's prompts")
        case .timer: texts("a timer for an exercise")
        case .note: texts("a note, even if it looks like a command")
        case .did: texts("something you did")
        case .learned: texts("something you learned")
        case .idea: texts("worth doing differently")
        case .park: texts("come back to before the closing")
        case .present: texts("how many are here")
        case .correct: texts("the last step happened then")
        case .undo: texts("undo the last command, as far back as you like")
        case .redo: texts("do again what was undone")
        case .log: texts("the notes so far")
        case .erase: texts("remove the text of a note for good")
        case .hide: texts("an empty screen until Enter")
        case .end: texts("end the session")
        case .help: texts("this help")
        }
    }

    /// More about a command, with examples; a line each.
    func examples(_ word: ShellWord) -> [String] {
        switch word {
        case .next: [texts("During a break: the break is over.")]
        case .back: [texts("The time goes on; undo takes the step away.")]
        case .goto:
            [
                texts("goto 2.3"),
                texts("goto 2 (the first item of phase 2)"),
                texts("goto welc (the start of the title)"),
            ]
        case .skip:
            [
                texts("skip no time for it"),
                texts("skip 2.4 done last time"),
            ]
        case .adjust:
            [
                texts("The number is minutes. catch-up finds the time elsewhere.")
            ]
        case .breaks: ["\(word.name(texts.language)) 10"]
        case .catchUp:
            [
                texts("The closing is never shortened. You pick one, or none.")
            ]
        case .tool:
            [
                texts("tool busk"),
                texts("Enter gives the next step and starts the timers."),
            ]
        case .timer:
            [
                texts("timer 10 write on the sheet"),
                texts("timer 3x5 (three rounds of five minutes)"),
                texts("timer stop"),
            ]
        case .note: [texts("- time for coffee")]
        case .did: [texts("did: tried busk in pairs")]
        case .learned: [texts("learned: it is fine to be silent")]
        case .idea: [texts("idea: more time for the round")]
        case .park: [texts("park the question about benefits")]
        case .present: ["\(word.name(texts.language)) 9"]
        case .correct: [texts("correct 4 min ago"), texts("correct at 10:42")]
        case .erase: ["\(word.name(texts.language)) 4", texts("It cannot be undone.")]
        case .done, .resume, .time, .plan, .questions, .undo, .redo, .log, .hide, .end, .help: []
        }
    }
}
