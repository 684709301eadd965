import Facilitation

/// Tells what a command has changed, one event at a time.
struct EventLines {
    let live: Live
    private var texts: Texts { live.texts }
    private var state: SessionState { live.session.state }

    /// The lines for an outcome.
    func blocks(_ outcome: Outcome) -> [Block] {
        if let subject = outcome.subject { return turned(outcome, subject) }
        if let note = outcome.note { return self.note(note) }
        return outcome.events.flatMap(blocks)
    }

    private func note(_ note: Note) -> [Block] {
        if note.isErased {
            return [
                .text(
                    texts(
                        "✓ Teksten i notat \(note.id) er slettet for godt.",
                        "✓ The text of note \(note.id) is gone for good."), .good)
            ]
        }
        let kind = note.kind == .note ? texts("notert", "noted") : texts.note(note.kind)
        return [.text("✓ \(note.id) \(kind)", .good)]
    }

    private func blocks(_ event: Event) -> [Block] {
        switch event {
        case .itemStarted(let id, _): started(id)
        case .itemSkipped(let id, let reason):
            [.text(texts("Utelatt: ", "Left out: ") + live.name(id) + (reason.map { " (\($0))" } ?? ""))]
        case .promptGiven(let id, let prompt): given(prompt, of: id)
        case .toolStarted(_, let outline): tool(outline)
        case .toolStepGiven(_, let id, let step): toolStep(id, step)
        case .toolEnded(let item, _): [.text(texts("Tilbake i ", "Back in ") + live.name(item) + "." + nextHint)]
        case .minutesChanged(let id, let minutes): minutesChanged(id, minutes)
        case .breakStarted(let minutes): breakStarted(minutes)
        case .breakEnded: breakEnded()
        case .timerStarted(let timer): [.text(timerText(timer))]
        case .timerEnded(let id): [.text(timerEnded(id))]
        case .planChosen: planChosen()
        case .attendance(let present): [.text(texts("✓ Oppmøte: \(present)", "✓ Present: \(present)"), .good)]
        case .corrected: corrected()
        case .sessionStarted, .itemEnded, .undone, .redone, .resumed, .sessionEnded, .unknown: []
        }
    }

    private func started(_ id: String) -> [Block] {
        guard let index = state.index(of: id) else { return [] }
        let progress = state.items[index]
        var blocks: [Block] = [.blank]
        if state.items.indices.first(where: { state.items[$0].phase == progress.phase }) == index
            || state.phaseStarts[progress.phase] == progress.visits.last?.start
        {
            blocks = PhaseHeading(live: live).blocks(progress)
        }
        let card = ItemCard(texts: texts)
        return blocks
            + card.blocks(
                progress, details: live.library.items[id], toolTitle: live.library.title, given: progress.given)
    }

    private func given(_ prompt: String, of id: String) -> [Block] {
        guard let index = state.index(of: id),
            let place = state.items[index].item.prompts.firstIndex(where: { $0.id == prompt })
        else { return [] }
        let prompts = state.items[index].item.prompts
        let form = texts.form(prompts[place].form)
        return [
            .text("\(form) · \(place + 1) " + texts("av", "of") + " \(prompts.count)", .dim, indent: ItemCard.indent),
            .spans([Span("▸ ", .strong), Span(prompts[place].text, .strong)], indent: ItemCard.indent, hanging: 7),
        ] + (place == prompts.count - 1 ? [.text(nextHint.trimmed, .dim, indent: ItemCard.indent)] : [])
    }

    /// What Enter does after the last prompt.
    private var nextHint: String {
        guard let index = state.currentIndex, state.tool == nil,
            state.items[index].given >= state.items[index].item.prompts.count
        else { return "" }
        guard let next = state.index(after: index) else {
            return texts(" Enter avslutter siste punkt.", " Enter ends the last item.")
        }
        return texts(" Enter går til ", " Enter goes to ") + live.name(state.items[next]) + "."
    }

    private func tool(_ outline: ToolOutline) -> [Block] {
        let steps = texts.count(outline.steps.count, ("steg", "steg"), ("step", "steps"))
        var blocks: [Block] = [
            .blank, .spans([Span(outline.title, .title), Span(" · " + steps)], indent: ItemCard.indent),
        ]
        if let tool = live.library.tool(outline.id) {
            blocks += tool.text.prefix(1).map { .text($0, indent: ItemCard.indent) }
        }
        let hint = texts("Enter gir neste steg.", "Enter gives the next step.")
        return blocks + [.text(hint, .dim, indent: ItemCard.indent)]
    }

    private func toolStep(_ id: String, _ step: Int) -> [Block] {
        guard let run = state.tool, run.outline.id == id else { return [] }
        var heading = "\(run.outline.title) · \(step) " + texts("av", "of") + " \(run.outline.steps.count)"
        let timing = run.outline.steps.indices.contains(step - 1) ? run.outline.steps[step - 1] : nil
        if let timing { heading += " · " + texts.timing(timing) }
        let steps = live.library.tool(id).map { ToolSteps($0).steps } ?? []
        var blocks: [Block] = []
        if steps.indices.contains(step - 1) {
            if let form = steps[step - 1].form { heading += " · " + texts.form(form) }
            blocks = [.spans([Span("▸ ", .strong), Span(steps[step - 1].text, .strong)], indent: 5, hanging: 7)]
        }
        if timing != nil {
            blocks.append(.text(texts("Enter starter klokka.", "Enter starts the timer."), .dim, indent: 5))
        }
        return [.text(heading, .dim, indent: ItemCard.indent)] + blocks
    }
}
