import Facilitation
import Languages
import ScriptFormat

/// A script that is being made by questions and answers.
///
/// It is the answers, and the script is folded from them: going back takes one answer away, and what is changed later
/// (`endre 2.1`) is an answer too, so nothing that came after is lost. The answers are kept as they came out, with what was
/// offered and found at the time, so the same answers always make the same script.
struct Draft: Equatable {
    private(set) var script: Script
    private(set) var step: DraftStep
    /// Where the script is to be written.
    private(set) var path: String?
    private(set) var answers: [String] = []
    /// What the draft begins with.
    let start: Start
    /// The questions that were put off to change something.
    private var pending: [DraftStep] = []
    /// Whether the script can be written and read again as the same.
    private var isSound: Bool

    /// What a draft begins with.
    struct Start: Equatable {
        /// The language of the questions, and of the script unless it is answered otherwise.
        var language: Language
        /// The text that it starts from; only its place and title are asked for then.
        var base: String?
        /// The language of the questions, where another than the script's was asked for.
        var talk: Language?
    }

    /// Begins a draft, or takes up the answers of one.
    init(_ start: Start, answers: [String] = []) {
        self.start = start
        let base = start.base.flatMap { ScriptReader.read($0).value }
        script = base ?? Script(title: "", language: start.language)
        step = base == nil ? .language : .course
        isSound = true
        if base != nil { isSound = canBeRead }
        for answer in answers {
            do throws(FragmentReader.Problem) { try accept(answer, isChecked: true) } catch { break }
        }
    }

    var base: Script? { start.base.flatMap { ScriptReader.read($0).value } }

    /// The minutes of a phase that no item has yet; below 0 where they are too many.
    func minutesLeft(_ phase: Int) -> Int { script.phases[phase].minutes - PhaseFill(script.phases[phase]).whole }

    /// Whether something is being changed, and the question is not the next one in turn.
    var isChanging: Bool { !pending.isEmpty }

    /// Takes an answer.
    mutating func answer(_ line: String, in context: DraftContext = DraftContext()) throws(FragmentReader.Problem) {
        try accept(try DraftAnswer(draft: self, context: context).settled(line))
    }

    /// Reads an answer as a script would.
    var fragments: FragmentReader { FragmentReader(language: script.language) }

    func words(_ message: Message) -> String { texts(message) }

    /// Carries out an answer as it came out; without one that is understood, nothing changes. An answer that was accepted
    /// before has been checked.
    private mutating func accept(_ answer: String, isChecked: Bool = false) throws(FragmentReader.Problem) {
        var next = self
        if let command = DraftCommand(answer) {
            try next.carryOut(command)
        } else {
            try next.take(DraftAnswer.literal(answer))
        }
        next.script.number()
        if next.isSound, !isChecked, !next.canBeRead {
            throw .init(text: words("That answer cannot be written in a script. Put it in other words."))
        }
        next.answers.append(answer)
        self = next
    }

    private mutating func take(_ line: String) throws(FragmentReader.Problem) {
        switch step {
        case .language:
            script.language = Language(offered: line) ?? script.language
            go(to: .course)
        case .course:
            // A session that had a number without a course keeps it.
            if line.isEmpty, base == nil || script.course != nil { script.session = nil }
            script.course = line.isEmpty ? nil : line
            finish(then: line.isEmpty ? .title : .session)
        case .session:
            script.session = wholeNumber(line)
            finish(then: .title)
        case .title:
            script.title = line
            finish(then: base == nil ? .aim : .file)
        case .aim: takeAim(line)
        case .phases: try takePhases(line)
        case .item, .gap, .insertion, .heading, .lead, .tools, .text, .prompt: try takeOfItem(line)
        case .task:
            setTask(line)
            finish(then: .file)
        case .file:
            path = line
            finish(then: .ready)
        case .ready: go(to: .done)
        case .done: break
        }
    }

    private mutating func takeAim(_ line: String) {
        switch line {
        case "": finish(then: .phases)
        case DraftAnswer.nothing: script.aims = []
        default: script.aims.append(line)
        }
    }

    private mutating func takePhases(_ line: String) throws(FragmentReader.Problem) {
        guard line != Self.written(script.phases) else { return finish(then: .item(phase: 0)) }
        var phases = try fragments.phases(line)
        if let lost = script.phases.dropFirst(phases.count).first(where: { !$0.items.isEmpty }) {
            throw .init(
                text: words("“\(lost.title)” has items. Take them away first, with remove \(lost.items[0].id)."))
        }
        for (index, old) in script.phases.prefix(phases.count).enumerated() {
            phases[index].items = old.items
            phases[index].text = old.text
        }
        script.phases = phases
        // A phase that is gone is not asked about any more.
        pending.removeAll { $0.phase.map { !phases.indices.contains($0) } ?? false }
        finish(then: .item(phase: 0))
    }

    /// The phases as one answers them: `Oppstart 30, Hoveddel 90`.
    static func written(_ phases: [Phase]) -> String {
        phases.map { "\($0.title) \($0.minutes)" }.joined(separator: ", ")
    }

    private var canBeRead: Bool {
        var whole = script
        if whole.title.isEmpty { whole.title = "X" }
        if whole.phases.isEmpty { whole.phases = [Phase(id: "1", title: "X")] }
        for index in whole.phases.indices where whole.phases[index].items.isEmpty {
            whole.phases[index].items = [Item(id: "", title: "X", duration: PlannedDuration(1))]
        }
        whole.number()
        return ScriptReader.read(ScriptWriter.text(whole)).value == whole
    }
}

// MARK: What the other parts of a draft change

extension Draft {
    mutating func go(to next: DraftStep) { step = next }

    /// Goes back to what was put off, else on to the next question. A phase that is full is not asked about again, and one
    /// without items comes before the end.
    mutating func finish(then next: DraftStep) {
        step = pending.popLast() ?? next
        while case .item(let phase) = step, !script.phases[phase].items.isEmpty, minutesLeft(phase) == 0 {
            step = pending.popLast() ?? following(phase)
        }
        guard [.task, .file, .ready].contains(step), let empty = script.phases.firstIndex(where: \.items.isEmpty)
        else { return }
        pending.append(step)
        step = .item(phase: empty)
    }

    /// What comes after a phase.
    func following(_ phase: Int) -> DraftStep {
        script.phases[(phase + 1)...].firstIndex { $0.items.isEmpty }.map { .item(phase: $0) } ?? .task
    }

    /// Asks something else first.
    mutating func turn(to other: DraftStep) {
        pending.append(step)
        step = other
    }

    mutating func add(_ item: Item, at place: ItemPlace) {
        script.phases[place.phase].items.insert(item, at: place.index)
    }

    mutating func edit(_ place: ItemPlace, _ change: (inout Item) -> Void) {
        change(&script.phases[place.phase].items[place.index])
    }

    mutating func drop(_ place: ItemPlace) { script.phases[place.phase].items.remove(at: place.index) }

    /// Items have moved: each question follows its item, and those about one that is gone are not asked.
    mutating func follow(_ move: (ItemPlace) -> ItemPlace?) {
        func moved(_ step: DraftStep) -> DraftStep? {
            guard let place = step.place else { return step }
            return move(place).map { step.moved(to: $0) }
        }
        let phase = step.place?.phase ?? 0
        pending = pending.compactMap(moved)
        step = moved(step) ?? pending.popLast() ?? .item(phase: phase)
    }
}
