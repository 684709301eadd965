import Facilitation
import ScriptFormat

/// Answers that stood on the command line.
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

    /// Whether any answer is given.
    var isEmpty: Bool { self == DraftFlags() }

    /// The answer to the question now; `nil` when somebody must be asked.
    func answer(_ draft: Draft) -> String? {
        guard !draft.isChanging, !isEmpty else { return nil }
        let rest = asksNothing ? "" : nil
        switch draft.step {
        case .language: return ""
        case .course: return course ?? rest
        case .session: return session ?? rest
        case .title: return title ?? rest
        case .aim:
            let next = draft.script.aims.count
            return aims.indices.contains(next) ? aims[next] : aims.isEmpty ? rest : ""
        case .phases: return phases ?? rest
        case .item(let phase), .gap(let phase): return item(draft, phase)
        case .lead(let place):
            return isLast(place, draft)
                ? draft.words("brukerrepresentant og gruppeleder", "user representative and group leader")
                : items.isEmpty ? rest : ""
        case .prompt(let place):
            guard isLast(place, draft), draft.item(place).prompts.isEmpty else { return items.isEmpty ? rest : "" }
            return draft.words("Hva var viktigst for deg i dag?", "What mattered most to you today?")
        case .tools, .text: return items.isEmpty ? rest : ""
        case .task: return task ?? rest
        case .file: return file ?? rest
        case .ready: return rest
        case .insertion, .heading, .done: return nil
        }
    }

    /// The next item of a phase: as it was given, else one that fills the phase.
    private func item(_ draft: Draft, _ phase: Int) -> String? {
        let given = items.filter { $0.prefix { $0 != " " } == "\(phase + 1)" }.map { $0.drop { $0 != " " }.trimmed }
        let next = draft.script.phases[phase].items.count
        if given.indices.contains(next) { return given[next] }
        guard given.isEmpty, asksNothing else { return given.isEmpty ? nil : "" }
        let made = Self.items(of: draft.script.phases[phase], draft)
        return made.indices.contains(next) ? made[next] : ""
    }

    /// Items that fill a phase until somebody has better ones; a long phase has a break in its middle.
    private static func items(of phase: Phase, _ draft: Draft) -> [String] {
        guard phase.minutes > 60 else { return ["\(phase.title) \(phase.minutes)"] }
        let first = (phase.minutes - 15) / 2
        return [
            draft.words("\(phase.title), første del \(first)", "\(phase.title), first part \(first)"),
            draft.words("Pause 15 pause", "Break 15 break"),
            draft.words(
                "\(phase.title), andre del \(phase.minutes - 15 - first)",
                "\(phase.title), second part \(phase.minutes - 15 - first)"),
        ]
    }

    /// Whether a made-up item closes the session, and everybody has a turn in it.
    private func isLast(_ place: ItemPlace, _ draft: Draft) -> Bool {
        asksNothing && items.isEmpty && place.phase == draft.script.phases.count - 1
    }
}
