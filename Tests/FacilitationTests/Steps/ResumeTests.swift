import Facilitation
import TestSupport
import Testing

/// Going on after treff was stopped.
@Suite struct ResumeTests {
    @Test func theTimeSinceTheLastSignOfLifeIsAGap() throws {
        var led = LedSession()
        try led.at(60, .next)
        led.pass(to: 100)
        led.resume(at: 400)
        #expect(led.timeline.last == "400 resumed after 300")
        #expect(
            led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min, given 1", "gap 300 s"])
        #expect(led.session.state.seconds(of: 0, at: 400) == 100)
        try led.at(450, .done)
        #expect(
            led.state == [
                "at 1.2 since 450", "1.1 [0-450] 150 s of 5 min, given 1", "1.2 [450-] 0 s of 25 min", "gap 300 s",
            ])
    }

    @Test func aBreakGoesOnWithoutTheGap() throws {
        var led = LedSession()
        try led.at(60, .startBreak(minutes: 10))
        led.pass(to: 90)
        led.resume(at: 390)
        try led.at(400, .endBreak)
        #expect(
            led.state == [
                "at 1.1 since 400", "1.1 [0-] 60 s of 5 min", "break [60-400]", "breaks 40 s", "gap 300 s",
            ])
    }

    @Test func twiceAndAtOnce() throws {
        var led = LedSession()
        led.pass(to: 100)
        led.resume(at: 150)
        led.resume(at: 150)
        led.resume(at: 170)
        #expect(led.timeline.suffix(3) == ["150 resumed after 50", "150 resumed after 0", "170 resumed after 20"])
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min", "gap 70 s"])
    }

    @Test func timersThatRanOutMeanwhileEnd() throws {
        var led = LedSession()
        try led.at(10, .startTimer(minutes: 1, rounds: 1, label: ""))
        led.resume(at: 500)
        #expect(led.pass(to: 500) == ["timer-ended 1"])
    }

    @Test func afterTheLastItemTheGapIsAGapToo() throws {
        var led = LedSession(.of(.phase("Oppstart", .item(5))))
        try led.at(60, .done)
        led.resume(at: 100)
        #expect(led.state == ["after the last", "1.1 [0-60] 60 s of 5 min", "gap 40 s"])
    }

    @Test func anEndedSessionIsNotResumed() throws {
        var led = LedSession()
        try led.at(60, .end(ClosingAnswers()))
        let before = led.session.record
        led.resume(at: 500)
        #expect(led.session.record == before)
    }

    @Test func undoDoesNotTakeTheGapBack() throws {
        var led = LedSession()
        try led.at(60, .done)
        led.resume(at: 160)
        try led.at(200, .undo)
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min", "gap 100 s"])
    }
}
