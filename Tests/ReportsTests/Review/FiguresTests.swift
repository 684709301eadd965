import Facilitation
import Testing

@testable import Reports

@Suite("Figures of a session led by hand")
struct FiguresTests {
    private let review: SessionReview

    init() throws { review = SessionReview(try LedSession.eventful().record) }

    @Test("The timer ran to its end, the break is told with its plan, the correction with both times")
    func details() {
        #expect(review.timers.map(\.ran) == [Length(minutes: 10)])
        #expect(review.timers.map(\.item) == [3])
        #expect(review.timers.map(\.isComplete) == [true])
        #expect(
            review.pauses == [
                PauseFigures(
                    start: Length(minutes: 95), end: Length(minutes: 99), minutes: 5, length: Length(minutes: 4))
            ])
        #expect(
            review.corrections == [
                CorrectionFigures(item: "2.2", written: Length(minutes: 74), happened: Length(minutes: 72))
            ])
        #expect(review.undone == 1)
    }

    @Test("Steps and texts are no prompts, and the time after them goes where it belongs")
    func steps() throws {
        var plan = SamplePlan.plan()
        plan.phases[0].items[0].stops = [
            Stop(id: "1.1.1", .prompt(.question), "Hva?"), Stop(id: "1.1.2", .step(.pairs, nil), "Fortell."),
            Stop(id: "1.1.3", .step(nil, nil), "Rydd."), Stop(id: "1.1.4", .text, "Takk."),
        ]
        var led = LedSession(plan: plan)
        try led.at(1, 0, .next)
        try led.at(2, 0, .next)
        try led.at(4, 0, .next)
        try led.at(7, 0, .next)
        try led.at(11, 0, .next)
        let item = SessionReview(led.record, at: 11 * 60).items[0]
        #expect((item.promptsGiven, item.promptsPlanned) == (1, 1))
        #expect(item.stops == [1, 2, 3, 4].map { Length(minutes: $0) })
        #expect(item.time(.question) == Length(minutes: 1))
        #expect(item.time(.pairs) == Length(minutes: 2))
        #expect(item.open == Length(minutes: 1 + 3 + 4))
        #expect(item.actual == Length(minutes: 11))
    }

    @Test("The closing began nine minutes late and was held")
    func closing() throws {
        let closing = try #require(review.closing)
        #expect(closing.latest == Length(minutes: 120))
        #expect(closing.delay == Length(minutes: 9))
        #expect(closing.completeness == .complete)
    }

    @Test("The time by form of work, and how much was given")
    func work() {
        let work = review.work
        #expect(work[.question] == Length(seconds: 870 + 360 + 720 + 240))
        #expect(work[.pairs] == Length(minutes: 14))
        #expect(work[.group] == Length(minutes: 16))
        #expect(work[.reflection] == Length(minutes: 7))
        #expect(work.plannedBreak == Length(minutes: 15))
        #expect(work.pause == Length(minutes: 4))
        #expect(work.gap == Length(minutes: 3))
        #expect(work.untracked == Length(minutes: 1))
        #expect(work.tool == .zero)
        #expect(work.total == Length(minutes: 154))
        let fidelity = review.fidelity
        #expect([fidelity.itemsHeld, fidelity.itemsPlanned] == [9, 10])
        #expect([fidelity.promptsGiven, fidelity.promptsPlanned] == [7, 8])
        #expect(fidelity.userLed == Length(minutes: 29))
        #expect([fidelity.adaptationsPlanned, fidelity.adaptationsUnplanned] == [2, 0])
        #expect([fidelity.aimsMet, fidelity.aimsMissed] == [0, 1])
    }

    @Test("A timer that is stopped ran until then, one that is undone never ran")
    func timers() throws {
        var led = LedSession()
        try led.at(1, 0, .startTimer(minutes: 3, rounds: 1, label: ""))
        try led.at(2, 30, .stopTimers)
        try led.at(3, 0, .startTimer(minutes: 5, rounds: 1, label: ""), .undo)
        try led.at(4, 0, .startTimer(minutes: 5, rounds: 1, label: ""))
        let running = SessionReview(led.record, at: 300)
        #expect(running.timers.map(\.ran) == [Length(seconds: 90), Length(minutes: 1)])
        try led.at(20, 0, .end(ClosingAnswers()))
        #expect(SessionReview(led.record).timers.map(\.ran) == [Length(seconds: 90), Length(minutes: 5)])
    }

    @Test("A second correction of the same step replaces the first")
    func corrections() throws {
        var led = LedSession()
        try led.at(10, 0, .done, .correct(to: 300), .correct(to: 360))
        #expect(
            SessionReview(led.record).corrections == [
                CorrectionFigures(item: "1.2", written: Length(minutes: 10), happened: Length(minutes: 6))
            ])
    }

    @Test("Of a session that goes on, only what is over can be shorter than planned")
    func running() throws {
        var led = LedSession()
        try led.at(5, 0, .done)
        try led.at(6, 0, .done)
        let review = SessionReview(led.record, at: 420)
        #expect(review.adaptations.map(\.item) == ["1.2"])
        #expect(review.items.map(\.outcome).prefix(4) == [.held, .held, .current, .pending])
        #expect(review.length == Length(minutes: 7))
        let later = SessionReview(led.record, at: 1800)
        #expect(later.adaptations.map(\.change) == [.shortened, .extended])
    }

    @Test("What was not held of the closing")
    func completeness() throws {
        var led = LedSession()
        try led.at(1, 0, .goto(item: "3.1"))
        try led.at(9, 0, .done)
        try led.at(10, 0, .skip(items: [], reason: nil))
        try led.at(11, 0, .end(ClosingAnswers()))
        #expect(SessionReview(led.record).closing?.completeness == .partial)
        var none = LedSession()
        try none.at(1, 0, .end(ClosingAnswers()))
        let missing = SessionReview(none.record)
        #expect(missing.closing?.completeness == .missing)
        #expect(missing.closing?.delay == nil)
        #expect(missing.items.map(\.outcome) == [.held] + Array(repeating: .notReached, count: 10))
    }

    @Test("A record without a start, an end or a plan has figures of nothing")
    func empty() {
        let reference = ScriptReference(id: "x", title: "X", language: .nb, sha256: "")
        let record = Record(
            id: "1", isEnded: true, script: reference, startedAt: WallTime(milliseconds: 0), plan: Plan(phases: []))
        let review = SessionReview(record)
        #expect(review.length == .zero)
        #expect(review.stretches.isEmpty)
        #expect(review.pace.isEmpty)
        #expect(SessionText(review, language: .nb).lines.plain.contains("0 av 0 minutter"))
        #expect(SessionPage(review, language: .nb).html.contains("</html>"))
    }

    @Test("Seconds that are no number count as nothing, and lengths round to the nearest minute")
    func lengths() {
        #expect(Length(seconds: .nan) == .zero)
        #expect(Length(seconds: .infinity) == .zero)
        #expect(Length(seconds: 0.0005).milliseconds == 1)
        #expect([29.999, 30, 90, -29.999, -30].map { Length(seconds: $0).minutes } == [0, 1, 2, 0, -1])
    }
}
