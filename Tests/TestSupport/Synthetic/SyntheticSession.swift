import Facilitation

/// Leads a made-up session through the same engine as a real one, so that its record is one that could have been.
///
/// What makes it plausible: an item runs over or under much the same way in every group (by its title), groups differ a
/// little in pace, leaders who are late leave out or shorten what can be, and now and then something is undone,
/// corrected, or lost to a closed lid. No real group is behind any of it.
struct SyntheticSession {
    private(set) var session: Session
    private var random: SplitMix
    private var now = 0.0
    private let words: SyntheticWords
    /// How fast this group goes; 1 is as planned.
    private let groupPace: Double
    /// The leaders have to leave the room after so many seconds.
    private let patience: Double

    init(record: Record, random: SplitMix) {
        session = Session(record)
        var random = random
        words = SyntheticWords.of(record.script.language)
        groupPace = 1 + 0.07 * random.deviate()
        patience = Double(record.plan.minutes * 60) + random.unit() * 2400
        self.random = random
    }

    /// Leads the session to its end.
    mutating func lead() -> Record {
        _ = session.start(at: moment)
        attempt(.present(random.number(in: 6...12)))
        while let current = session.state.current, now < patience { lead(current) }
        if session.state.currentBreak != nil { attempt(.endBreak) }
        wait(20...240)
        attempt(.end(answers()))
        return session.record
    }

    private var moment: Moment { Moment(elapsed: now, wall: session.record.startedAt.adding(seconds: now)) }

    /// What the engine refuses, a leader tries in vain as well.
    private mutating func attempt(_ command: Command) { _ = try? session.perform(command, at: moment) }

    private mutating func wait(_ seconds: ClosedRange<Int>) {
        now += Double(random.number(in: seconds.lowerBound * 10...seconds.upperBound * 10)) / 10
    }

    private mutating func lead(_ current: ItemProgress) {
        if random.happens(0.04), now > 300 { attempt(.correct(to: now - Double(random.number(in: 20...200)))) }
        if isLate, current.item.marks.contains(.optional), random.happens(0.5) {
            attempt(.skip(items: [], reason: random.happens(0.5) ? random.pick(words.reasons) : nil))
            return
        }
        if isLate, random.happens(0.25), let plan = random.pick(session.catchUpPlans(at: now)) {
            attempt(.choose(plan))
        }
        if random.happens(0.05) { attempt(.adjust(minutes: random.pick([-5, 5, 5, 10]) ?? 5)) }
        if random.happens(0.01), let index = session.state.currentIndex, index + 2 < session.state.items.count {
            attempt(.goto(item: session.state.items[index + 2].item.id))
        }
        if random.happens(0.01) { attempt(.back) }
        let held = session.state.currentIndex
        hold(session.state.current ?? current)
        guard session.state.currentIndex == held else { return }
        if session.state.tool != nil { attempt(.back) }
        attempt(.done)
        if random.happens(0.03) {
            wait(3...20)
            attempt(.undo)
            wait(10...90)
            attempt(random.happens(0.5) ? .redo : .done)
        }
    }

    private var isLate: Bool { session.timing(at: now).lateness > 300 }

    /// Lets the item take its time, with its prompts, a tool, a note, a break.
    private mutating func hold(_ current: ItemProgress) {
        let bias = Double(current.item.title.stableHash % 1000) / 1000
        let factor = max(0.2, (0.85 + 0.45 * bias) * groupPace * (1 + 0.16 * random.deviate()))
        let prompts = current.item.stops.count
        let parts = 1 + (random.happens(0.15) ? max(0, prompts - 1) : prompts)
        let part = Double(current.minutes * 60) * factor / Double(parts)
        for index in 0..<parts {
            if index > 0, random.happens(0.01) {
                attempt(.skip(items: [], reason: random.pick(words.reasons)))
                return
            }
            if index > 0 { attempt(.next) }
            now += (part * (0.5 + random.unit()) * 10).rounded() / 10
            interrupt(current)
        }
    }

    private mutating func interrupt(_ current: ItemProgress) {
        if random.happens(0.12), let text = random.pick(words.notes) {
            attempt(.note(kind: random.pick(Note.Kind.allCases) ?? .note, text: text))
            if random.happens(0.08) { attempt(.undo) }
        }
        if random.happens(0.06), let tool = current.item.tools.first {
            attempt(.startTool(ToolOutline(id: tool, title: tool, steps: [StepTiming(minutes: 2), nil])))
            for _ in 0..<3 {
                attempt(.next)
                wait(20...120)
            }
        }
        if random.happens(0.04) {
            attempt(.startTimer(minutes: random.number(in: 2...5), rounds: random.number(in: 1...3), label: ""))
        }
        if random.happens(0.015) { attempt(.back) }
        if random.happens(0.012) {
            attempt(.startBreak(minutes: random.happens(0.7) ? 10 : nil))
            wait(200...800)
            attempt(.endBreak)
        }
        if random.happens(0.003) {
            wait(60...900)
            _ = session.resume(at: moment)
        }
        _ = session.advance(to: moment)
        session.touch(at: moment)
    }

    private mutating func answers() -> ClosingAnswers {
        let adaptations = session.deviations(at: now).map { found in
            var told = found
            if random.happens(0.6) { told.reason = told.reason ?? random.pick(words.reasons) }
            if random.happens(0.8) { told.isAimMet = random.happens(0.85) }
            return told
        }
        let reflection = Reflection(
            did: random.happens(0.7) ? random.pick(words.did) : nil,
            learned: random.happens(0.6) ? random.pick(words.learned) : nil,
            idea: random.happens(0.6) ? random.pick(words.ideas) : nil)
        return ClosingAnswers(reflection: reflection, adaptations: adaptations)
    }
}
