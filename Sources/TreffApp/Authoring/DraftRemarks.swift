import Facilitation
import Languages
import ScriptFormat

/// What is said about the answer that was just given.
struct DraftRemarks {
    let texts: Texts
    let context: DraftContext
    /// What a tool is, in one line.
    let tool: (_ id: String, Script) -> String?

    func blocks(from old: Draft, to new: Draft) -> [Block] {
        marked(old, new) + tools(old, new) + removed(old, new) + findings(old, new) + full(old, new)
    }

    /// That an item is a break although the answer had no mark.
    private func marked(_ old: Draft, _ new: Draft) -> [Block] {
        guard case .text(let place) = new.step, old.answers.count < new.answers.count, old.step.place != place,
            let answer = new.answers.last, let written = try? new.fragments.writtenHeading(answer),
            new.item(place).marks.contains(.pause), !written.marks.contains(.pause)
        else { return [] }
        return [.text(texts("“\(written.title)” is a break."), .dim)]
    }

    /// That a phase is full, and that the next one is asked about.
    private func full(_ old: Draft, _ new: Draft) -> [Block] {
        guard case .prompt(let place) = old.step, old.answers.count < new.answers.count, new.step.place == nil,
            new.step != .item(phase: place.phase), new.script.phases.indices.contains(place.phase),
            new.minutesLeft(place.phase) == 0
        else { return [] }
        let phase = new.script.phases[place.phase]
        let free = ItemPlace(place.phase, phase.items.count).id
        return [.text(texts("\(phase.title) is full. Something optional besides: insert \(free)."), .dim)]
    }

    /// What the chosen tools are.
    private func tools(_ old: Draft, _ new: Draft) -> [Block] {
        guard case .tools(let place) = old.step, case .text = new.step else { return [] }
        return new.item(place).tools.compactMap { id in
            tool(id, new.script).map { .text("\(id): \($0)", .dim, indent: 2, hanging: 4) }
        }
    }

    private func removed(_ old: Draft, _ new: Draft) -> [Block] {
        guard let answer = new.answers.last, case .remove(let place)? = DraftCommand(answer) else { return [] }
        let title = old.item(place).title
        return [.text(texts("“\(title)” is taken away. back brings it back."))]
    }

    /// What a planner would hear of it later, while it is easy to mend.
    private func findings(_ old: Draft, _ new: Draft) -> [Block] {
        let findings = DraftFindings(toolbox: context.toolbox(new.script)).brought(from: old, to: new)
        guard !findings.isEmpty else { return [] }
        return findings.map { .text("· \($0.message) \($0.help)", .warning, hanging: 2) } + [
            .text(texts("If you would say it otherwise, back takes the last answer away."), .dim, indent: 2)
        ]
    }
}
