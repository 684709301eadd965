import Facilitation
import TestSupport
import Testing

/// What the time was in which treff was not running.
@Suite struct SittingTests {
    /// 1.1 to 300, 1.2 until treff stopped at 1000; on again after a day.
    private func led(after gap: Double = 86_400) throws -> LedSession {
        var led = LedSession()
        try led.from(300, .done)
        led.pass(to: 1000)
        led.resume(at: 1000 + gap)
        return led
    }

    @Test func theTimeBetweenSittingsCountsNowhere() throws {
        var led = try led()
        #expect(led.session.timing(at: 87_400).pace == .behind(1440))
        #expect(try led.at(87_400, .explainGap(.sitting)) == ["gap-explained sitting"])
        #expect(led.state == ["at 1.2 since 300", "1.1 [0-300] 300 s of 5 min", "1.2 [300-] 0 s of 25 min"])
        let timing = led.session.timing(at: 87_400)
        #expect(timing.plannedEnd == 9000 + 86_400)
        #expect(timing.pace == .onTime)
        #expect(timing.itemLeft == 800)
        #expect(timing.phaseLeft == 800)
        #expect(led.session.state.passed(at: 87_460) == 1060)
    }

    @Test func itsOwnEndIsAgreedOn() throws {
        var led = try led()
        try led.from(87_400, .explainGap(.sitting), .agreeEnd(at: 87_400 + 8600))
        #expect(led.session.timing(at: 87_410).plannedEnd == 96_000)
        led.pass(to: 90_000)
        led.resume(at: 100_000)
        try led.at(100_000, .explainGap(.sitting))
        #expect(led.session.timing(at: 100_000).plannedEnd == 106_000)
    }

    @Test func aBreakCounts() throws {
        var led = try led(after: 2400)
        try led.at(3400, .explainGap(.pause))
        try led.at(3500, .done)
        #expect(
            led.state == [
                "at 2.1 since 3500", "1.1 [0-300] 300 s of 5 min", "1.2 [300-3500] 800 s of 25 min",
                "2.1 [3500-] 0 s of 30 min", "break [1000-3400]", "breaks 2400 s",
            ])
        #expect(led.session.timing(at: 3500).plannedEnd == 9000)
    }

    @Test func aBreakThatWentOnAlreadyGoesOn() throws {
        var led = LedSession()
        try led.at(300, .startBreak(minutes: nil))
        led.pass(to: 400)
        led.resume(at: 4000)
        try led.from(4000, .explainGap(.pause), .endBreak)
        #expect(led.session.state.breaks.map(\.span) == [Period(start: 300, end: 4001)])
        #expect(led.session.state.breakSeconds(at: 4001) == 3701)
    }

    @Test func takenBackItIsAGapAgain() throws {
        var led = try led()
        let gap = led.session.state
        try led.from(87_400, .explainGap(.sitting), .undo)
        #expect(led.session.state == gap)
        try led.from(87_500, .redo)
        #expect(led.session.state.gapSeconds == 0)
        try led.from(87_600, .explainGap(.pause))
        #expect(led.session.state.breakSeconds(at: 87_600) == 86_400)
    }

    @Test func withoutAGapThereIsNothingToTell() throws {
        let led = LedSession()
        #expect(led.refusal(at: 60, .explainGap(.sitting)) == .noGap)
    }

    @Test func timersStandStill() throws {
        var led = LedSession()
        try led.at(900, .startTimer(minutes: 5, rounds: 1, label: ""))
        led.pass(to: 1000)
        led.resume(at: 87_400)
        try led.at(87_400, .explainGap(.sitting))
        #expect(led.pass(to: 87_599) == [])
        #expect(led.pass(to: 87_600) == ["timer-ended 1"])
    }
}
