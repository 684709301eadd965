import Facilitation
import TestSupport
import Testing

/// What one glance at a session tells, and that the time in it goes on as the session's own.
@Suite struct GlanceTests {
    private func glance(_ led: LedSession, at elapsed: Double, steps: [Step] = []) -> Glance {
        Glance(led.session, at: .at(elapsed)) { _ in steps }
    }

    @Test func atTheFirstItem() {
        let glance = glance(LedSession(), at: 60)
        #expect(
            glance
                == Glance(
                    session: Glance.Title("Hva er mestring?", language: .nb), standing: .item, moment: .at(60),
                    phase: Glance.Part(title: "Oppstart", left: 1740),
                    item: Glance.Part(id: "1.1", title: "Punkt 1.1", left: 240),
                    next: Glance.Line(.prompt(.question), "Spørsmål 1.1.1"),
                    times: Glance.Times(start: 0, closing: 7200, end: 9000, forecast: 9000)))
    }

    @Test func theQuestionNowAndTheOneAfter() throws {
        var led = LedSession()
        try led.from(10, .next)
        #expect(glance(led, at: 20).now == Glance.Line(.prompt(.question), "Spørsmål 1.1.1"))
        #expect(glance(led, at: 20).next == Glance.Line(.prompt(.pairs), "Spørsmål 1.1.2"))
        try led.from(30, .next)
        #expect(glance(led, at: 40).now == Glance.Line(.prompt(.pairs), "Spørsmål 1.1.2"))
        #expect(glance(led, at: 40).next == Glance.Line(.item(minutes: 25), "1.2 Punkt 1.2"))
    }

    @Test func anItemThatIsLeftOutIsNotTheNext() throws {
        var led = LedSession()
        try led.from(10, .skip(items: ["1.2"], reason: nil), .next, .next)
        #expect(glance(led, at: 20).next == Glance.Line(.item(minutes: 30), "2.1 Punkt 2.1"))
    }

    @Test func aToolHasItsStepsWhereTheyAreAtHand() throws {
        var led = LedSession()
        let outline = ToolOutline(
            id: "lytte", title: "Lytteøvelse",
            steps: [nil, StepTiming(minutes: 3, rounds: 3, roles: ["forteller", "lytter"])])
        try led.from(10, .startTool(outline))
        let steps = [Step("Gå sammen to og to."), Step("Fortell.")]
        #expect(glance(led, at: 12, steps: steps).now == nil)
        #expect(
            glance(led, at: 12, steps: steps).next
                == Glance.Line(.step(tool: "Lytteøvelse", number: 1, of: 2), "Gå sammen to og to."))
        try led.from(20, .next, .next, .next)
        let running = glance(led, at: 22 + 200, steps: steps)
        #expect(running.now == Glance.Line(.step(tool: "Lytteøvelse", number: 2, of: 2), "Fortell."))
        #expect(running.next == Glance.Line(.prompt(.question), "Spørsmål 1.1.1"))
        #expect(running.exercise?.timing.roles == ["forteller", "lytter"])
        #expect(running.exercise?.round.number == 2)
        #expect(running.exercise?.round.left == 160)
        // A toolbox in which the tool has other steps now is of no help.
        #expect(glance(led, at: 30, steps: [Step("Annet.")]).now?.text == "")
    }

    @Test func nothingOfTheNotes() throws {
        var led = LedSession()
        try led.from(
            10, .note(kind: .parked, text: "hemmelig"), .startTimer(minutes: 5, rounds: 1, label: "hemmelig"),
            .skip(items: ["1.2"], reason: "hemmelig"))
        let glance = glance(led, at: 20)
        #expect(glance.exercise != nil)
        #expect(!"\(glance)".contains("hemmelig"))
    }

    @Test func theTimeGoesOnAsTheSessionsOwn() throws {
        var led = LedSession()
        #expect(glance(led, at: 10).passing(600) == glance(led, at: 610))
        try led.at(700, .startTimer(minutes: 2, rounds: 3, label: ""))
        #expect(glance(led, at: 710).passing(200) == glance(led, at: 910))
        #expect(glance(led, at: 710).passing(2000) == glance(led, at: 2710))
        try led.at(2800, .startBreak(minutes: 10))
        #expect(glance(led, at: 2810).passing(900) == glance(led, at: 3710))
        try led.from(4000, .endBreak, .startBreak(minutes: nil))
        #expect(glance(led, at: 4010).passing(60) == glance(led, at: 4070))
    }

    @Test func afterTheLastItemAndAtTheEnd() throws {
        var led = LedSession()
        try led.from(10, .goto(item: "3.2"), .done)
        let over = glance(led, at: 20)
        #expect(over.standing == .afterLast)
        #expect(over.item == nil)
        #expect(over.next == nil)
        #expect(over.passing(30) == glance(led, at: 50))
        try led.at(60, .end(ClosingAnswers()))
        #expect(glance(led, at: 60).standing == .ended)
    }

    @Test func beforeItBegins() {
        let ready = Glance(Session(.sample()), at: .at(0))
        #expect(ready.standing == .ready)
        #expect(ready.now == nil)
        #expect(ready.next == Glance.Line(.item(minutes: 5), "1.1 Punkt 1.1"))
    }
}
