/// A session being led: a record and the rules by which commands change it.
///
/// The session reads no clock; every change is given the moment that it happens at.
public struct Session: Equatable, Sendable {
    /// What is written down, whole and up to date after each command.
    public internal(set) var record: Record
    /// Where the session stands.
    public private(set) var state: SessionState
    /// The commands that can be undone, the last one last.
    private(set) var undoable: [Int] = []
    /// The commands that can be done again, the last undone last.
    private(set) var redoable: [Int] = []
    private var lastCommand = 0

    /// Takes up a record, of a session that is new or was stopped.
    public init(_ record: Record) {
        self.record = record
        state = SessionState(plan: record.plan)
        derive()
    }

    /// Whether nothing is written down yet.
    public var isBlank: Bool { record.timeline.isEmpty && record.notes.isEmpty }

    /// Says when the record is made, which is the session's zero; only while nothing is written down.
    public mutating func make(at wall: WallTime, clock: ClockReference?) {
        guard isBlank else { return }
        record.startedAt = wall
        record.clock = clock
    }

    /// Starts a session: its first item begins.
    ///
    /// - Returns: What was written down; nothing when it has begun already.
    public mutating func start(at moment: Moment) -> Outcome {
        guard state.position == .notStarted else { return Outcome() }
        return append(beginning, at: moment, command: nil)
    }

    /// Goes on after treff was stopped: the time since the last sign of life is a gap.
    ///
    /// - Returns: What was written down; nothing for a session that has ended.
    public mutating func resume(at moment: Moment) -> Outcome {
        guard state.position != .ended else { return Outcome() }
        return append([.resumed(gap: max(0, moment.elapsed - record.seen))], at: moment, command: nil)
    }

    /// Writes down what the passing of time has brought: timers that ran out.
    public mutating func advance(to moment: Moment) -> Outcome {
        let over = state.timers.filter { $0.end <= moment.elapsed }
        guard !over.isEmpty else { return Outcome() }
        return append(over.map { .timerEnded(timer: $0.timer.id) }, at: moment, command: nil)
    }

    /// Notes a sign of life, from which a gap would be counted.
    public mutating func touch(at moment: Moment) { record.seen = max(record.seen, moment.elapsed) }

    /// Carries out a command.
    ///
    /// - Throws: `Refusal`, and then nothing has changed.
    public mutating func perform(_ command: Command, at moment: Moment) throws(Refusal) -> Outcome {
        guard state.position != .ended || command.isOfTheLog else { throw .sessionHasEnded }
        let events: [Event]
        switch command {
        case .next: events = try next()
        case .back: events = try back()
        case .done: events = try done()
        case .goto(let id): events = try goto(id)
        case .skip(let ids, let reason): events = try skip(ids, reason: reason)
        case .skipRest(let phase, let reason): events = try skipRest(of: phase, reason: reason)
        case .move(let id, let other): events = try move(id, after: other)
        case .add(let minutes, let title, let other): events = try add(minutes, title, after: other)
        case .setTask(let text): events = try setTask(text)
        case .adjust(let minutes): events = try adjust(by: minutes)
        case .startBreak(let minutes): events = try startBreak(minutes)
        case .endBreak: events = try endBreak()
        case .choose(let plan): events = [plan.event]
        case .startTool(let outline): events = try startTool(outline)
        case .leaveTool: events = try putAwayTool()
        case .startTimer(let minutes, let rounds, let label):
            events = try startTimer(minutes, rounds: rounds, label: label)
        case .stopTimers: events = try stopTimers()
        case .present(let number): events = try attendance(number)
        case .turn(let number): events = try turn(number)
        case .lead(let roles): events = try lead(roles)
        case .correct(let time, let item): events = [try correction(to: time, item: item, at: moment)]
        case .begin(let time): events = try begin(at: time, now: moment.elapsed)
        case .agreeEnd(let time): events = try agreeEnd(at: time, now: moment.elapsed)
        case .explainGap(let use): events = try explainGap(use)
        case .note(let kind, let text): return try write(kind, text, at: moment)
        case .edit(let id, let text): return try edit(id, text, at: moment)
        case .erase(let id): return try erase(id, at: moment)
        case .undo: return try undo(at: moment)
        case .redo: return try redo(at: moment)
        case .end(let answers): return end(answers, at: moment)
        }
        return append(events, at: moment, command: events.isEmpty ? nil : nextCommand())
    }

    /// The number for a command that is carried out now.
    mutating func nextCommand() -> Int {
        lastCommand += 1
        return lastCommand
    }

    /// Takes up a command that changes nothing of the state, which then need not be worked out again.
    mutating func push(_ command: Int) {
        undoable.append(command)
        redoable = []
    }

    /// Adds entries and works out where the session stands then.
    mutating func append(_ events: [Event], at moment: Moment, command: Int?) -> Outcome {
        let entries = events.map { Entry(moment: moment, event: $0, command: command) }
        record.timeline += entries
        touch(at: moment)
        derive()
        if record.timeline.contains(where: { $0.event == .sessionEnded }) { noteEnd() }
        return Outcome(entries: entries)
    }

    /// Works out the state from the record.
    mutating func derive() {
        let timeline = Timeline(entries: record.timeline, notes: record.notes)
        undoable = timeline.undoable
        redoable = timeline.redoable
        lastCommand = max(lastCommand, timeline.lastCommand)
        state = SessionState(plan: record.plan, timeline: timeline)
        // A count that another program wrote, and no command gave, stays.
        if record.timeline.contains(where: { $0.event.isAttendance }) { record.present = state.present }
    }
}

extension Event {
    fileprivate var isAttendance: Bool {
        if case .attendance = self { true } else { false }
    }
}
