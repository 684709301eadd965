import Facilitation
import Languages

/// The words that begin a command in the live shell, in both languages.
enum ShellWord: String, CaseIterable, Sendable {
    case next, back, done, goto, skip, adjust, breaks, resume, time, plan, catchUp, tool, questions, timer, note, did,
        learned, idea, park, present, correct, undo, redo, log, erase, hide, end, help

    /// The word in a language.
    func name(_ language: Language) -> String { language == .nb ? names.nb : names.en }

    private var names: (nb: String, en: String) {
        switch self {
        case .next: ("neste", "next")
        case .back: ("tilbake", "back")
        case .done: ("ferdig", "done")
        case .goto: ("hopp", "goto")
        case .skip: ("dropp", "skip")
        case .adjust: ("+5", "+5")
        case .breaks: ("pause", "break")
        case .resume: ("fortsett", "continue")
        case .time: ("tid", "time")
        case .plan: ("plan", "plan")
        case .catchUp: ("innhent", "catch-up")
        case .tool: ("verktøy", "tool")
        case .questions: ("spørsmål", "questions")
        case .timer: ("klokke", "timer")
        case .note: ("notat", "note")
        case .did: ("gjort:", "did:")
        case .learned: ("lært:", "learned:")
        case .idea: ("lurt:", "idea:")
        case .park: ("parker", "park")
        case .present: ("oppmøte", "present")
        case .correct: ("rett", "correct")
        case .undo: ("angre", "undo")
        case .redo: ("gjenta", "redo")
        case .log: ("logg", "log")
        case .erase: ("slett", "erase")
        case .hide: ("skjul", "hide")
        case .end: ("avslutt", "end")
        case .help: ("hjelp", "help")
        }
    }

    /// The command that a word names, in either language, in any case, with or without the dots and rings of æ, ø, å.
    init?(_ word: some StringProtocol) {
        let folded = word.plainLetters
        guard let match = Self.byName[folded] else { return nil }
        self = match
    }

    private static let byName: [String: ShellWord] = {
        var names: [String: ShellWord] = ["?": .help]
        for word in allCases {
            for language in Language.spoken { names[word.name(language).plainLetters] = word }
        }
        return names
    }()

    /// The command that somebody probably wants who types another everyday word for it, alone on a line.
    static func everyday(_ word: String) -> ShellWord? {
        switch word.plainLetters {
        case "slutt", "quit", "exit": .end
        case "notater", "notes": .log
        case "status": .time
        default: nil
        }
    }
}
