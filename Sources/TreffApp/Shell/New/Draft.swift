import Facilitation
import ScriptFormat

/// A script that is being made by questions and answers. It is the answers, so going back is taking one away.
struct Draft {
    /// The script so far.
    private(set) var script: Script
    /// The question now.
    private(set) var step: DraftStep
    /// Where the script is to be written.
    private(set) var path: String?
    /// The answers so far.
    private(set) var answers: [String] = []
    private let start: Start

    /// What a draft begins with.
    struct Start {
        /// The language of the questions, and of the script unless it is answered otherwise.
        var language: Language
        /// The script that it starts from; only its place and title are asked for then.
        var base: Script?
        /// The course that is offered.
        var course: String?
        /// Tools and methods that can be named.
        var toolbox: KnownToolbox?
        /// Where a script of a course and number goes.
        var place: (_ script: Script) -> String
    }

    init(_ start: Start) {
        self.start = start
        script = start.base ?? Script(title: "", language: start.language)
        if start.base == nil { script.course = start.course }
        step = start.base == nil ? .language : .course
    }

    /// The path that is offered.
    var offeredPath: String { start.place(script) }

    /// The minutes of a phase that no item has yet.
    func minutesLeft(_ phase: Int) -> Int {
        let items = script.phases[phase].items.reduce(0) { $0 + $1.duration.planned }
        return script.phases[phase].minutes - items
    }

    /// Takes an answer.
    mutating func answer(_ line: String) throws(FragmentReader.Problem) {
        try take(line.trimmed)
        answers.append(line)
    }

    /// Takes the last answer away.
    mutating func back() {
        let kept = Array(answers.dropLast())
        self = Draft(start)
        for answer in kept { try? self.answer(answer) }
    }

    /// Reads an answer as a script would.
    var fragments: FragmentReader { FragmentReader(language: script.language, toolbox: start.toolbox) }

    /// A text in the script's language.
    func words(_ nb: String, _ en: String) -> String { script.language == .nb ? nb : en }

    mutating func go(to next: DraftStep) { step = next }

    mutating func add(_ item: Item, to phase: Int) { script.phases[phase].items.append(item) }

    mutating func edit(_ phase: Int, _ item: Int, _ change: (inout Item) -> Void) {
        change(&script.phases[phase].items[item])
    }

    private mutating func take(_ line: String) throws(FragmentReader.Problem) {
        switch step {
        case .language: try takeLanguage(line)
        case .course:
            if !line.isEmpty { script.course = line }
            step = .session
        case .session: try takeSession(line)
        case .title: try takeTitle(line)
        case .aim:
            if line.isEmpty { step = .phases } else { script.aims.append(line) }
        case .phases:
            script.phases = try fragments.phases(line.isEmpty ? Self.offeredPhases(script.language) : line)
            step = .item(phase: 0)
        case .item(let phase): try takeItem(line, phase)
        case .lead: try takeLead(line)
        case .tools: try takeTools(line)
        case .text:
            if !line.isEmpty { edit { $0.text = [line] } }
            step = .prompt
        case .prompt: takePrompt(line)
        case .task:
            if !line.isEmpty { setTask(line) }
            step = .file
        case .file:
            path = line.isEmpty ? offeredPath : line
            step = .done
        case .done: break
        }
    }

    /// The phases that are offered: the build of Mestringstreff.
    static func offeredPhases(_ language: Language) -> String {
        language == .nb ? "Oppstart 30, Hoveddel 90, Avslutning 30" : "Opening 30, Main part 90, Closing 30"
    }

    private mutating func takeLanguage(_ line: String) throws(FragmentReader.Problem) {
        if !line.isEmpty {
            guard let language = Language(tag: line) else {
                throw .init(text: words("Skriv nb eller en.", "Write nb or en."))
            }
            script.language = language
        }
        step = .course
    }

    private mutating func takeSession(_ line: String) throws(FragmentReader.Problem) {
        if !line.isEmpty {
            guard let number = wholeNumber(line), number > 0 else {
                throw .init(text: words("Skriv et tall, som 3.", "Write a number, as 3."))
            }
            script.session = number
        } else if script.session == nil {
            script.session = 1
        }
        step = .title
    }

    private mutating func takeTitle(_ line: String) throws(FragmentReader.Problem) {
        if !line.isEmpty { script.title = line }
        guard !script.title.isEmpty else {
            throw .init(text: words("Samlingen må ha en tittel.", "The session needs a title."))
        }
        step = start.base == nil ? .aim : .file
    }
}
