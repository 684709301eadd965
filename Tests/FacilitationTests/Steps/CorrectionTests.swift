import Facilitation
import TestSupport
import Testing

/// The last step happened at another time.
@Suite struct CorrectionTests {
    /// 1.1 at 0 with prompts at 60 and 120, 1.2 at 300.
    private func led() throws -> LedSession {
        var led = LedSession()
        try led.at(60, .next)
        try led.at(120, .next)
        try led.at(300, .next)
        return led
    }

    @Test func earlier() throws {
        var led = try led()
        #expect(try led.at(310, .correct(to: 200)) == ["corrected #3 to 200"])
        #expect(
            led.state == [
                "at 1.2 since 200", "1.1 [0-200] 200 s of 5 min, given 2", "1.2 [200-] 0 s of 25 min",
            ])
        #expect(led.session.state.seconds(of: 1, at: 310) == 110)
    }

    @Test func laterUpToNow() throws {
        var led = try led()
        #expect(try led.at(400, .correct(to: 400)) == ["corrected #3 to 400"])
        #expect(
            led.state == [
                "at 1.2 since 400", "1.1 [0-400] 400 s of 5 min, given 2", "1.2 [400-] 0 s of 25 min",
            ])
        #expect(led.refusal(at: 400, .correct(to: 401)) == .notYet)
    }

    @Test func earlierThanThePromptsBeforeItTakesThemAlong() throws {
        var led = try led()
        #expect(try led.at(310, .correct(to: 90)) == ["corrected #2 #3 to 90"])
        #expect(
            led.state == ["at 1.2 since 90", "1.1 [0-90] 90 s of 5 min, given 2", "1.2 [90-] 0 s of 25 min"])
    }

    @Test func neverBeforeTheItemBeforeBegan() throws {
        var led = try led()
        #expect(led.refusal(at: 310, .correct(to: -60)) == .tooEarly(earliest: 0))
        try led.at(400, .done)
        #expect(led.refusal(at: 410, .correct(to: 240)) == .tooEarly(earliest: 300))
        #expect(try led.at(410, .correct(to: 300)) == ["corrected #4 to 300"])
        #expect(led.session.state.items[1].seconds == 0)
    }

    @Test func aPromptEarlierThanItsItemTakesTheItemAlong() throws {
        var led = LedSession()
        try led.from(300, .done, .done)
        try led.at(400, .next)
        try led.at(500, .next)
        #expect(led.refusal(at: 510, .correct(to: 240)) == .tooEarly(earliest: 300))
        #expect(try led.at(510, .correct(to: 300.5)) == ["corrected #2 #3 #4 to 300.5"])
        #expect(led.session.state.items[2].visits == [Period(start: 300.5)])
        #expect(try led.at(520, .correct(to: 450)) == ["corrected #4 to 450"])
        #expect(led.session.state.items[2].visits == [Period(start: 300.5)])
    }

    @Test func aPromptOfTheFirstItem() throws {
        var led = LedSession()
        try led.at(60, .next)
        try led.at(120, .next)
        #expect(try led.at(130, .correct(to: 30)) == ["corrected #1 #2 to 30"])
        #expect(led.refusal(at: 130, .correct(to: -60)) == .tooEarly(earliest: 0))
    }

    @Test func theEndOfTheLastItem() throws {
        var led = LedSession(.of(.phase("Oppstart", .item(5), .item(5, prompts: 1))))
        try led.at(60, .done)
        try led.at(120, .next)
        try led.at(200, .next)
        #expect(led.refusal(at: 210, .correct(to: 0)) == .tooEarly(earliest: 60))
        #expect(try led.at(210, .correct(to: 100)) == ["corrected #2 #3 to 100"])
        #expect(
            led.state == [
                "after the last", "1.1 [0-60] 60 s of 5 min", "1.2 [60-100] 40 s of 5 min, given 1",
            ])
    }

    @Test func aBreakThatBeganBeforeItWasTyped() throws {
        var led = try led()
        try led.at(900, .startBreak(minutes: 10))
        try led.at(910, .correct(to: 700))
        try led.at(1000, .endBreak)
        #expect(
            led.state == [
                "at 1.2 since 1000", "1.1 [0-300] 300 s of 5 min, given 2", "1.2 [300-] 400 s of 25 min",
                "break [700-1000]", "breaks 300 s",
            ])
    }

    @Test func undoneAndDoneAgain() throws {
        var led = try led()
        let before = led.session.state
        try led.at(310, .correct(to: 200))
        let corrected = led.session.state
        try led.at(320, .correct(to: 250))
        #expect(led.session.state.since == 250)
        try led.at(330, .undo)
        #expect(led.session.state == corrected)
        try led.at(340, .undo)
        #expect(led.session.state == before)
        try led.at(350, .redo)
        #expect(led.session.state == corrected)
    }

    @Test func theTimelineKeepsWhatWasWrittenDown() throws {
        var led = try led()
        let before = led.timeline
        try led.at(310, .correct(to: 200))
        #expect(led.timeline == before + ["310 #4 corrected #3 to 200"])
    }

    @Test func anItemLeftOutMeanwhileIsNotTheLastStep() throws {
        var led = try led()
        try led.at(310, .skip(items: ["2.3"], reason: nil))
        #expect(try led.at(320, .correct(to: 250)) == ["corrected #3 to 250"])
    }

    @Test func theItemThatWasLeftOutAsItWentOn() throws {
        var led = try led()
        try led.at(400, .skip(items: [], reason: nil))
        #expect(led.refusal(at: 410, .correct(to: 240)) == .tooEarly(earliest: 300))
        try led.at(410, .correct(to: 350))
        #expect(
            Array(led.state.dropFirst(2)) == [
                "1.2 [300-350] 50 s of 25 min, adapted, skipped", "2.1 [350-] 0 s of 30 min",
            ])
    }

    @Test func aMinuteIsNotRefusedForItsSeconds() throws {
        var led = try led()
        try led.at(400, .done)
        // It began at 5:00, and the clock on the wall says 4:59 or 5:00.
        #expect(try led.at(410, .correct(to: 241)) == ["corrected #4 to 300"])
        #expect(try led.at(500, .correct(to: 359, item: "1.2")) == ["corrected #3 to 300"])
    }

    @Test func theBeginningOfAnyItem() throws {
        var led = try led()
        try led.from(2000, .done, .next, .done)
        #expect(try led.at(3000, .correct(to: 200, item: "1.2")) == ["corrected #3 to 200"])
        #expect(try led.at(3000, .correct(to: 90, item: "1.2")) == ["corrected #2 #3 to 90"])
        #expect(led.session.state.items[1].visits == [Period(start: 90, end: 2000)])
        // Later takes what was done in it along, up to its end.
        #expect(try led.at(3000, .correct(to: 2001.5, item: "2.1")) == ["corrected #4 #5 to 2001.5"])
        #expect(led.refusal(at: 3000, .correct(to: 2500, item: "2.1")) == .tooLate(latest: 2002))
        #expect(led.refusal(at: 3000, .correct(to: 100, item: "3.1")) == .notBegunItem("3.1"))
        #expect(led.refusal(at: 3000, .correct(to: 100, item: "9.1")) == .noSuchItem("9.1"))
    }

    @Test func theFirstItemBeganWithTheSession() throws {
        var led = LedSession()
        #expect(try led.at(30, .correct(to: -300)) == ["began-at -300"])
        try led.from(60, .done)
        #expect(try led.at(90, .correct(to: 20, item: "1.1")) == ["began-at 20"])
        #expect(led.session.state.start == 20)
    }

    @Test func whatIsNoStepIsNotCorrected() throws {
        var led = LedSession()
        try led.from(20, .adjust(minutes: 5), .present(9), .startTimer(minutes: 1, rounds: 1, label: ""))
        #expect(try led.at(30, .correct(to: 5)) == ["began-at 5"])
        try led.from(40, .next, .undo)
        #expect(try led.at(50, .correct(to: 6)) == ["began-at 6"])
    }

    @Test func aStepAfterAGapThatHappenedWithinIt() throws {
        var led = LedSession()
        led.pass(to: 100)
        led.resume(at: 400)
        try led.at(450, .done)
        try led.at(460, .correct(to: 300))
        #expect(
            led.state == [
                "at 1.2 since 300", "1.1 [0-300] 100 s of 5 min", "1.2 [300-] 0 s of 25 min", "gap 300 s",
            ])
        #expect(led.session.state.seconds(of: 1, at: 500) == 100)
    }

    @Test func aStepAfterAGapThatHappenedBeforeIt() throws {
        var led = LedSession()
        led.pass(to: 100)
        led.resume(at: 400)
        try led.at(450, .done)
        try led.at(460, .correct(to: 60))
        #expect(
            led.state == [
                "at 1.2 since 60", "1.1 [0-60] 60 s of 5 min", "1.2 [60-] 0 s of 25 min", "gap 300 s",
            ])
        #expect(led.session.state.seconds(of: 1, at: 500) == 140)
    }

    @Test func aStepBeforeAGapThatHappenedAfterIt() throws {
        var led = LedSession()
        try led.at(60, .done)
        led.pass(to: 100)
        led.resume(at: 400)
        try led.at(500, .correct(to: 450))
        #expect(
            led.state == [
                "at 1.2 since 450", "1.1 [0-450] 150 s of 5 min", "1.2 [450-] 0 s of 25 min", "gap 300 s",
            ])
    }
}
