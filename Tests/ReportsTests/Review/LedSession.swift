import Facilitation
import Languages

/// A session led by hand: commands at minutes and seconds since its start.
struct LedSession {
    private(set) var session: Session

    init(_ language: Language = .nb, plan: Plan? = nil) {
        let start = WallTime(milliseconds: 1_795_251_600_000, offset: 3600)
        session = Session(
            Record(
                id: "9f0c6f0e-6f0a-4a51-8f3b-1d1c0f7a2b11", script: SamplePlan.reference(language), startedAt: start,
                plan: plan ?? SamplePlan.plan(language)))
        _ = session.start(at: moment(0))
    }

    var record: Record { session.record }

    mutating func at(_ minutes: Int, _ seconds: Int = 0, _ commands: Command...) throws {
        for command in commands { _ = try session.perform(command, at: moment(Double(minutes * 60 + seconds))) }
    }

    mutating func resume(_ minutes: Int, _ seconds: Int = 0) {
        _ = session.resume(at: moment(Double(minutes * 60 + seconds)))
    }

    mutating func alive(_ minutes: Int, _ seconds: Int = 0) {
        session.touch(at: moment(Double(minutes * 60 + seconds)))
        _ = session.advance(to: moment(Double(minutes * 60 + seconds)))
    }

    private func moment(_ elapsed: Double) -> Moment {
        Moment(elapsed: elapsed, wall: session.record.startedAt.adding(seconds: elapsed))
    }

    /// Something of everything: the main part runs over, a break, a gap, a correction, something undone, something
    /// left out, and a closing that begins late.
    static func eventful(_ language: Language = .nb) throws -> LedSession {
        let isNorwegian = language == .nb
        func text(_ nb: String, _ en: String) -> String { isNorwegian ? nb : en }
        var led = LedSession(language)
        try led.at(1, 0, .present(9))
        try led.at(5, 0, .done)
        try led.at(7, 30, .next)
        try led.at(12, 0, .note(kind: .note, text: text("Mange hadde prøvd oppgaven", "Many had tried the task")))
        try led.at(20, 0, .done)
        try led.at(21, 0, .undo)
        try led.at(22, 0, .done)
        try led.at(30, 0, .done)
        try led.at(40, 0, .next)
        try led.at(46, 0, .next, .startTimer(minutes: 5, rounds: 2, label: text("par", "pairs")))
        led.alive(56, 30)
        try led.at(58, 0, .adjust(minutes: 10))
        try led.at(60, 0, .next)
        try led.at(74, 0, .done, .correct(to: 4320))
        try led.at(87, 0, .done)
        try led.at(90, 0, .next)
        try led.at(95, 0, .startBreak(minutes: 5))
        try led.at(99, 0, .endBreak)
        led.alive(100)
        led.resume(103)
        try led.at(104, 0, .next, .note(kind: .idea, text: text("Kortere innledning", "A shorter introduction")))
        try led.at(120, 0, .done)
        try led.at(120, 10, .skip(items: [], reason: text("Vi var sent ute", "We were late")))
        try led.at(129, 0, .done)
        try led.at(139, 0, .next)
        try led.at(143, 0, .done)
        try led.at(150, 0, .done)
        try led.at(153, 0, .done)
        var adaptations = led.session.deviations(at: 9240)
        for index in adaptations.indices {
            adaptations[index].isAimMet = index == 0 ? nil : index != 1
            adaptations[index].reason = adaptations[index].reason ?? text("Mange ville dele", "Many wanted to share")
        }
        let reflection = Reflection(did: text("Fulgte planen", "Followed the plan"))
        try led.at(154, 0, .end(ClosingAnswers(reflection: reflection, adaptations: adaptations)))
        return led
    }
}
