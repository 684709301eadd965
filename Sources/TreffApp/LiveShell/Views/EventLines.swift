import Facilitation
import Languages
import RecordStore

/// Tells what a command has changed, one event at a time.
struct EventLines {
    let snapshot: SessionSnapshot
    var texts: Texts { snapshot.texts }
    var state: SessionState { snapshot.session.state }

    func blocks(_ outcome: Outcome) -> [Block] {
        if let subject = outcome.subject { return undoneOrRedone(outcome, subject) }
        if let note = outcome.note { return self.note(note) }
        var left: String?
        return outcome.entries.flatMap { entry in
            left = entry.event.endedItem ?? left
            return text(of: entry.event, after: left, among: outcome.entries).lines()
        }
    }

    /// What is told of an event, one entry for each kind.
    ///
    /// - Parameters:
    ///   - left: The item that was left on the way to it.
    ///   - entries: All that its command brought.
    func text(of event: Event, after left: String? = nil, among entries: [Entry] = []) -> EventText {
        switch event {
        case .sessionStarted: EventText(texts("the beginning of the session"))
        case .beganAt: EventText(texts("when the session began")) { beganAt() }
        case .endAgreed(let end): EventText(texts("the end at \(snapshot.clock(end))")) { endAgreed(end) }
        case .itemStarted(let id, _):
            EventText(texts("the step to ") + snapshot.name(id)) { started(id, after: left) }
        case .itemEnded(let id): EventText(texts("the end of ") + snapshot.name(id))
        case .itemSkipped(let id, let reason): EventText(texts("skip ") + snapshot.name(id)) { skipped(id, reason) }
        case .itemMoved(let id, let other): EventText(texts("move ") + snapshot.name(id)) { moved(id, after: other) }
        case .itemAdded(let id, _, _, _): EventText(texts("new item ") + snapshot.name(id)) { added(id) }
        case .promptGiven(let id, let prompt):
            EventText(texts("prompt in ") + snapshot.name(id)) { given(prompt, of: id) }
        case .toolStarted(_, let outline): EventText(texts("tool ") + outline.title) { tool(outline) }
        case .toolStepGiven(_, let id, let step): EventText(texts("step \(step)")) { toolStep(id, step) }
        case .toolEnded(let item, _): EventText(texts("the end of the tool")) { toolEnded(in: item) }
        case .minutesChanged(let id, let minutes):
            EventText(minutes > 0 ? "+\(minutes)" : "−\(-minutes)") { minutesChanged(id, minutes, among: entries) }
        case .breakStarted(let minutes): EventText(texts("break")) { breakStarted(minutes) }
        case .breakEnded: EventText(texts("the end of the break")) { breakEnded() }
        case .timerStarted(let timer): EventText(texts("timer")) { [.text(timerText(timer))] }
        case .timerEnded(let id): EventText(texts("timer stop")) { timerEnded(id, among: entries) }
        case .planChosen: EventText(texts("catch-up")) { planChosen() }
        case .attendance(let present):
            EventText(texts("present \(present)")) { attendance(present, among: entries) }
        case .taskSet(let text): EventText(texts("the task")) { [.done(texts("Task: ") + text)] }
        case .turnsTaken(_, _, let turns): EventText(texts("turn \(turns)")) { self.turns() }
        case .itemLed(let id, let lead):
            EventText(texts("who leads ") + snapshot.name(id)) { led(id, lead) }
        case .gapExplained(let use): EventText(texts("what the time off was")) { explained(use) }
        case .corrected: EventText(texts("correct")) { corrected() }
        case .sessionEnded: EventText(texts("the end of the session"))
        case .undone, .redone, .resumed, .unknown: EventText(event.name)
        }
    }

    /// The stop that was given last in the item, or the break that goes on: what a card does not show.
    var lastStep: [Block] {
        if let pause = state.currentBreak { return breakGoesOn(pause) }
        if let tool = state.tool {
            return tool.step > 0 ? toolStep(tool.outline.id, tool.step) : self.tool(tool.outline)
        }
        guard let current = state.current, let stop = current.lastStop else { return [] }
        return given(stop.id, of: current.item.id)
    }

    /// The question or step that was given last, or the first one to come; nothing where there is none, or on a break.
    var reminder: [Block] {
        guard state.currentBreak == nil, let current = state.current else { return [] }
        if let tool = state.tool, tool.step > 0 {
            let steps = snapshot.library.tool(tool.outline.id).map { ToolSteps($0).steps } ?? []
            return steps.indices.contains(tool.step - 1) ? [asked(steps[tool.step - 1].text)] : []
        }
        let stop = current.lastStop ?? current.item.stops.first
        guard state.tool == nil, let stop, stop.kind != .text else { return [] }
        return [current.given > 0 ? asked(stop.text) : BodyBlocks(texts: texts).stop("○ ", stop, .strong)]
    }

    /// What is asked now, as it stands out.
    func asked(_ text: String) -> Block {
        .spans([Span("▸ ", .strong), Span(text, .strong)], indent: ItemCard.indent, hanging: ItemCard.indent + 2)
    }

    private func note(_ note: Note) -> [Block] {
        if note.isErased {
            return [.done(texts("The text of note \(note.id) is gone for good."))]
        }
        if let earlier = note.replaces {
            return [.done(texts("Note \(note.id), instead of note \(earlier)"))]
        }
        let kind = note.kind == .note ? "" : " (\(texts.note(note.kind)))"
        return [.done(texts("Note \(note.id)") + kind)]
    }
}

/// What is told of one event.
struct EventText {
    /// What it is called when it is undone or done again.
    let name: () -> String
    /// The lines when it happens.
    let lines: () -> [Block]

    init(_ name: @escaping @autoclosure () -> String, lines: @escaping () -> [Block] = { [] }) {
        self.name = name
        self.lines = lines
    }
}
