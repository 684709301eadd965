import Facilitation
import Languages

/// The words of the help.
struct HelpTexts {
    let texts: Texts

    /// How a command is typed.
    func usage(_ word: ShellWord) -> String {
        let name = word.name(texts.language)
        return switch word {
        case .next: texts("Enter, neste", "Enter, next")
        case .goto: name + texts(" PUNKT", " ITEM")
        case .adjust: "+5, -5"
        case .skip: name + texts(" [GRUNN]", " [REASON]")
        case .breaks: name + " [MIN]"
        case .tool: name + texts(" [NAVN]", " [NAME]")
        case .timer: name + texts(" MIN [TEKST]", " MIN [TEXT]")
        case .note: texts("- …, notat …", "- …, note …")
        case .did, .learned, .idea, .park: name + " …"
        case .present: name + texts(" ANTALL", " NUMBER")
        case .correct: name + texts(" for 4 min siden", " 4 min ago")
        case .erase: name + texts(" NUMMER", " NUMBER")
        case .help: name + texts(" [KOMMANDO]", " [COMMAND]")
        default: name
        }
    }

    /// What a command does, in one line.
    func summary(_ word: ShellWord) -> String {
        switch word {
        case .next: texts("neste spørsmål; etter det siste, neste punkt", "next prompt; after the last, the next item")
        case .back: texts("ett steg tilbake", "one step back")
        case .done: texts("avslutt dette punktet nå", "end this item now")
        case .goto: texts("til et punkt", "to an item")
        case .skip: texts("utelat dette punktet", "leave this item out")
        case .adjust: texts("mer eller mindre tid til dette punktet", "more or less time for this item")
        case .breaks: texts("en pause utenom planen", "an unplanned break")
        case .resume: texts("pausen er slutt", "the break is over")
        case .time: texts("hvor dere er, tempo og slutt", "where you are, pace and end")
        case .plan: texts("hele kjøreplanen", "the whole running order")
        case .catchUp: texts("planer som ender i tide", "plans that still end on time")
        case .tool: texts("led et verktøy steg for steg", "lead a tool step by step")
        case .questions: texts("spørsmålene i punktet", "the item's prompts")
        case .timer: texts("en klokke for en øvelse", "a timer for an exercise")
        case .note: texts("et notat, også om det ligner en kommando", "a note, even if it looks like a command")
        case .did: texts("noe dere gjorde", "something you did")
        case .learned: texts("noe dere lærte", "something you learned")
        case .idea: texts("lurt å gjøre annerledes", "worth doing differently")
        case .park: texts("ta opp igjen før avslutningen", "come back to before the closing")
        case .present: texts("hvor mange som er her", "how many are here")
        case .correct: texts("siste steg skjedde da", "the last step happened then")
        case .undo: texts("angre siste kommando, så langt du vil", "undo the last command, as far back as you like")
        case .redo: texts("gjør det angrede igjen", "do again what was undone")
        case .log: texts("notatene så langt", "the notes so far")
        case .erase: texts("fjern teksten i et notat for godt", "remove the text of a note for good")
        case .hide: texts("tom skjerm til du trykker Enter", "an empty screen until Enter")
        case .end: texts("avslutt samlingen", "end the session")
        case .help: texts("denne hjelpen", "this help")
        }
    }

    /// More about a command, with examples; a line each.
    func examples(_ word: ShellWord) -> [String] {
        switch word {
        case .next: [texts("I en pause: pausen er slutt.", "During a break: the break is over.")]
        case .back: [texts("Tida går videre; angre tar bort steget.", "The time goes on; undo takes the step away.")]
        case .goto:
            [
                texts("hopp 2.3", "goto 2.3"),
                texts("hopp 2 (første punkt i fase 2)", "goto 2 (the first item of phase 2)"),
                texts("hopp velk (starten på tittelen)", "goto welc (the start of the title)"),
            ]
        case .skip:
            [
                texts("dropp vi rekker det ikke", "skip no time for it"),
                texts("dropp 2.4 tatt forrige gang", "skip 2.4 done last time"),
            ]
        case .adjust:
            [
                texts(
                    "Tallet er minutter. innhent finner tida igjen et annet sted.",
                    "The number is minutes. catch-up finds the time elsewhere.")
            ]
        case .breaks: ["\(word.name(texts.language)) 10"]
        case .catchUp:
            [
                texts(
                    "Avslutningen kortes aldri. Du velger én, eller ingen.",
                    "The closing is never shortened. You pick one, or none.")
            ]
        case .tool:
            [
                texts("verktøy busk", "tool busk"),
                texts("Enter gir neste steg og starter klokkene.", "Enter gives the next step and starts the timers."),
            ]
        case .timer:
            [
                texts("klokke 10 skriv på arket", "timer 10 write on the sheet"),
                texts("klokke 3x5 (tre runder på fem minutter)", "timer 3x5 (three rounds of five minutes)"),
                texts("klokke stopp", "timer stop"),
            ]
        case .note: [texts("- tid for kaffe", "- time for coffee")]
        case .did: [texts("gjort: prøvde busk to og to", "did: tried busk in pairs")]
        case .learned: [texts("lært: det er lov å være stille", "learned: it is fine to be silent")]
        case .idea: [texts("lurt: mer tid til runden", "idea: more time for the round")]
        case .park: [texts("parker spørsmålet om NAV", "park the question about benefits")]
        case .present: ["\(word.name(texts.language)) 9"]
        case .correct: [texts("rett for 4 min siden", "correct 4 min ago"), texts("rett kl 10:42", "correct at 10:42")]
        case .erase: ["\(word.name(texts.language)) 4", texts("Det kan ikke angres.", "It cannot be undone.")]
        case .done, .resume, .time, .plan, .questions, .undo, .redo, .log, .hide, .end, .help: []
        }
    }
}
