import Basics
import Facilitation
import ScriptFormat

/// Answers that stood on the command line. Each aim and each item is given once.
struct DraftFlags: Equatable {
    var course: String?
    var session: String?
    var title: String?
    var aims: [String] = []
    var phases: String?
    /// Items, each with the number of its phase first: `1 Velkommen 5`.
    var items: [String] = []
    var task: String?
    var file: String?
    /// Whether nobody is asked, and the rest is as it is offered.
    var asksNothing = false
    /// The aims that were given as answers.
    private var usedAims = 0
    /// The items that were given as answers, by phase from 0.
    private var usedItems: [Int: Int] = [:]

    init(
        course: String? = nil, session: String? = nil, title: String? = nil, aims: [String] = [],
        phases: String? = nil, items: [String] = [], task: String? = nil, file: String? = nil,
        asksNothing: Bool = false
    ) {
        (self.course, self.session, self.title, self.phases) = (course, session, title, phases)
        (self.aims, self.items, self.task, self.file) = (aims, items, task, file)
        self.asksNothing = asksNothing
    }

    /// Whether any answer is given.
    var isEmpty: Bool { self == DraftFlags() }

    /// The next answer to the question now, which is then used; `nil` when somebody must be asked. It is never a command.
    ///
    /// - Parameter here: The course that one stands in, which a session is of where nobody says or asks otherwise.
    mutating func next(_ draft: Draft, in here: String? = nil) throws(FragmentReader.Problem) -> String? {
        if let problem = problem(draft) { throw problem }
        let given = answer(draft, here)
        switch draft.step {
        case .aim where given != nil: usedAims += 1
        case .item(let phase) where given != nil, .gap(let phase) where given != nil: usedItems[phase, default: 0] += 1
        default: break
        }
        return given.map { DraftCommand($0) == nil ? $0 : "- " + $0 }
    }

    private func answer(_ draft: Draft, _ here: String?) -> String? {
        guard asksNothing || !draft.isChanging, !isEmpty else { return nil }
        let rest = asksNothing ? "" : nil
        switch draft.step {
        case .language: return ""
        case .course: return course ?? (asksNothing && draft.base == nil ? here ?? DraftAnswer.nothing : rest)
        case .session: return session ?? rest
        case .title: return title ?? rest
        case .aim:
            let given = aims.filter { !["", DraftAnswer.nothing].contains($0.trimmed) }
            return given.indices.contains(usedAims) ? given[usedAims] : aims.isEmpty ? rest : ""
        case .phases: return phases ?? rest
        case .item(let phase), .gap(let phase): return item(draft, phase)
        case .lead(let place):
            return isLast(place, draft)
                ? draft.words("user representative and group leader")
                : items.isEmpty ? rest : ""
        case .prompt(let place):
            guard isLast(place, draft), draft.item(place).prompts.isEmpty else { return items.isEmpty ? rest : "" }
            return draft.words("What mattered most to you today?")
        case .tools, .text: return items.isEmpty ? rest : ""
        case .task: return task ?? rest
        case .file: return file ?? rest
        case .ready: return rest
        case .insertion, .heading, .done: return nil
        }
    }

    /// The next item of a phase: as it was given, else one that fills the phase.
    private func item(_ draft: Draft, _ phase: Int) -> String? {
        let given = items(phase)
        let next = usedItems[phase, default: 0]
        if given.indices.contains(next) { return given[next].drop { $0 != " " }.trimmed }
        guard given.isEmpty, asksNothing else { return given.isEmpty ? nil : "" }
        let made = Self.items(of: draft.script.phases[phase], draft)
        return made.indices.contains(next) ? made[next] : ""
    }

    /// The items that were given for a phase, each with its number.
    private func items(_ phase: Int) -> [String] { items.filter { $0.prefix { $0 != " " } == "\(phase + 1)" } }

    /// An item that no phase takes.
    private func problem(_ draft: Draft) -> FragmentReader.Problem? {
        let phases = draft.script.phases
        guard !phases.isEmpty, !draft.isChanging else { return nil }
        let placed = phases.indices.flatMap(items)
        if let lost = items.first(where: { !placed.contains($0) }) {
            return .init(
                text: draft.words(
                    "“\(lost)” belongs to none of the phases. Write the phase's number (1 to \(phases.count)) first, as “1 Welcome 5”."
                ))
        }
        guard draft.step == .task,
            let lost = phases.indices.compactMap({ phase in
                usedItems[phase].flatMap { items(phase).dropFirst($0).first }
            }).first
        else { return nil }
        return .init(
            text: draft.words(
                "There is no room for “\(lost)”: the phase is full. Give the phase more minutes, or its items fewer."))
    }

    /// Items that fill a phase until somebody has better ones; a long phase has a break in its middle.
    private static func items(of phase: Phase, _ draft: Draft) -> [String] {
        guard phase.minutes > 60 else { return ["\(phase.title) \(phase.minutes)"] }
        let first = (phase.minutes - 15) / 2
        return [
            draft.words("\(phase.title), first part \(first)"),
            draft.words("Break 15 break"),
            draft.words("\(phase.title), second part \(phase.minutes - 15 - first)"),
        ]
    }

    /// Whether a made-up item closes the session, and everybody has a turn in it.
    private func isLast(_ place: ItemPlace, _ draft: Draft) -> Bool {
        asksNothing && items.isEmpty && place.phase == draft.script.phases.count - 1
    }
}
