import Basics
import Facilitation

/// Every kind of event: one entry each, a line where it is written, and a line among those that are read.
enum EventForms {
    static let sessionStarted = EventForm("session-started", .sessionStarted)
    static let beganAt = EventForm("began-at", .seconds("to")) { .beganAt($0) }
    static let endAgreed = EventForm("end-agreed", .seconds("to")) { .endAgreed(at: $0) }
    static let itemStarted = EventForm("item-started", item.and(given)) { .itemStarted(item: $0, given: $1) }
    static let itemEnded = EventForm("item-ended", item) { .itemEnded(item: $0) }
    static let itemSkipped = EventForm("item-skipped", item.and(reason)) { .itemSkipped(item: $0, reason: $1) }
    static let itemMoved = EventForm("item-moved", item.and(after)) { .itemMoved(item: $0, after: $1) }
    static let itemAdded = EventForm("item-added", item.and(after).and(ownItem)) {
        .itemAdded(item: $0.0, after: $0.1, minutes: $1.0, title: $1.1)
    }
    static let promptGiven = EventForm("prompt-given", item.and(.string("prompt"))) {
        .promptGiven(item: $0, prompt: $1)
    }
    static let toolStarted = EventForm("tool-started", item.and(outline)) { .toolStarted(item: $0, tool: $1) }
    static let toolStepGiven = EventForm("tool-step-given", item.and(tool).and(.number("step", Scalars.ordinal))) {
        .toolStepGiven(item: $0.0, tool: $0.1, step: $1)
    }
    static let toolEnded = EventForm("tool-ended", item.and(tool)) { .toolEnded(item: $0, tool: $1) }
    static let minutesChanged = EventForm("minutes-changed", item.and(.number("minutes"))) {
        .minutesChanged(item: $0, minutes: $1)
    }
    static let breakStarted = EventForm("break-started", breakMinutes) { .breakStarted(minutes: $0) }
    static let breakEnded = EventForm("break-ended", .breakEnded)
    static let timerStarted = EventForm("timer-started", timer) { .timerStarted($0) }
    static let timerEnded = EventForm("timer-ended", .number("timer")) { .timerEnded(timer: $0) }
    static let planChosen = EventForm("plan-chosen", EventFields.string("plan").and(minutes).and(skipped)) {
        .planChosen(name: $0.0, minutes: $0.1, skipped: $1)
    }
    static let attendance = EventForm("attendance", .number("present", Scalars.count)) { .attendance(present: $0) }
    static let taskSet = EventForm("task-set", .string("text")) { .taskSet($0) }
    static let turnsTaken = EventForm("turns-taken", item.and(.number("round", Scalars.ordinal)).and(turns)) {
        .turnsTaken(item: $0.0, round: $0.1, turns: $1)
    }
    static let itemLed = EventForm("item-led", item.and(lead)) { .itemLed(item: $0, lead: $1) }
    static let corrected = EventForm("corrected", commands.and(.seconds("to"))) { .corrected(commands: $0, to: $1) }
    static let undone = EventForm("undone", .number("undoes")) { .undone(command: $0) }
    static let redone = EventForm("redone", .number("redoes")) { .redone(command: $0) }
    static let resumed = EventForm("resumed", .seconds("gap")) { .resumed(gap: $0) }
    static let gapExplained = EventForm("gap-explained", gapUse) { .gapExplained(as: $0) }
    static let sessionEnded = EventForm("session-ended", .sessionEnded)

    /// An event as the record has it; of one that a newer version wrote only the name is known here.
    static func written(_ event: Event) -> WrittenEvent {
        switch event {
        case .sessionStarted: sessionStarted.written
        case .beganAt(let time): beganAt.written(time)
        case .endAgreed(let time): endAgreed.written(time)
        case .itemStarted(let item, let given): itemStarted.written((item, given))
        case .itemEnded(let item): itemEnded.written(item)
        case .itemSkipped(let item, let reason): itemSkipped.written((item, reason))
        case .itemMoved(let item, let other): itemMoved.written((item, other))
        case .itemAdded(let item, let other, let minutes, let title):
            itemAdded.written(((item, other), (minutes, title)))
        case .promptGiven(let item, let prompt): promptGiven.written((item, prompt))
        case .toolStarted(let item, let outline): toolStarted.written((item, outline))
        case .toolStepGiven(let item, let tool, let step): toolStepGiven.written(((item, tool), step))
        case .toolEnded(let item, let tool): toolEnded.written((item, tool))
        case .minutesChanged(let item, let minutes): minutesChanged.written((item, minutes))
        case .breakStarted(let minutes): breakStarted.written(minutes)
        case .breakEnded: breakEnded.written
        case .timerStarted(let timer): timerStarted.written(timer)
        case .timerEnded(let timer): timerEnded.written(timer)
        case .planChosen(let name, let minutes, let skipped): planChosen.written(((name, minutes), skipped))
        case .attendance(let present): attendance.written(present)
        case .taskSet(let text): taskSet.written(text)
        case .turnsTaken(let item, let round, let turns): turnsTaken.written(((item, round), turns))
        case .itemLed(let item, let lead): itemLed.written((item, lead))
        case .corrected(let commands, let time): corrected.written((commands, time))
        case .undone(let command): undone.written(command)
        case .redone(let command): redone.written(command)
        case .resumed(let gap): resumed.written(gap)
        case .gapExplained(let use): gapExplained.written(use)
        case .sessionEnded: sessionEnded.written
        case .unknown(let name): WrittenEvent(name: name)
        }
    }

    /// The kinds that are read, in the order of the article Record.
    static let readers: [EventReader] = [
        sessionStarted.reader, beganAt.reader, endAgreed.reader, itemStarted.reader, itemEnded.reader,
        itemSkipped.reader, itemMoved.reader, itemAdded.reader, promptGiven.reader, toolStarted.reader,
        toolStepGiven.reader, toolEnded.reader, minutesChanged.reader, breakStarted.reader, breakEnded.reader,
        timerStarted.reader, timerEnded.reader, planChosen.reader, attendance.reader, taskSet.reader,
        turnsTaken.reader, itemLed.reader, corrected.reader, undone.reader, redone.reader, resumed.reader,
        gapExplained.reader, sessionEnded.reader,
    ]

    /// The event of a name; one that only a newer version knows is kept by its name.
    static func event(_ name: String, _ fields: Fields) throws(FieldError) -> Event {
        guard let reader = readersByName[name] else { return .unknown(name) }
        return try reader.event(fields)
    }

    private static let readersByName = Dictionary(uniqueKeysWithValues: readers.map { ($0.name, $0) })
}

extension Event {
    /// The record's name for the event.
    public var name: String { EventForms.written(self).name }
}
