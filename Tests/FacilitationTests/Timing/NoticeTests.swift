import Facilitation
import TestSupport
import Testing

@Suite struct NoticeTests {
    /// Opening 20 (15, 5), main part 30 (a quiet 20, 10), closing 12 (12).
    private static let plan = Plan.of(
        .phase("Oppstart", .item(15), .item(5)), .phase("Hoveddel", .item(20, .quiet), .item(10)),
        .closing("Avslutning", .item(12)))

    @Test func noneWhileThereIsTime() {
        #expect(LedSession(Self.plan).session.notices(at: 0) == [])
        #expect(LedSession(Self.plan).session.notices(at: 899) == [])
    }

    @Test func fiveMinutesLeftOfAPhase() throws {
        var led = LedSession(Self.plan)
        try led.at(600, .done)
        #expect(led.session.notices(at: 899.9) == [])
        #expect(led.session.notices(at: 900) == [.phaseEnding(phase: 0)])
        #expect(led.session.notices(at: 1199) == [.itemOver(item: 1), .phaseEnding(phase: 0)])
        #expect(led.session.notices(at: 1200) == [.itemOver(item: 1)])
    }

    @Test func aPhaseOfTenMinutesHasNoWarning() {
        let led = LedSession(.of(.phase("Oppstart", .item(10)), .phase("Hoveddel", .item(5))))
        #expect(led.session.notices(at: 400) == [])
    }

    @Test func anItemWellOverItsTime() {
        let led = LedSession(.of(.phase("Alt", .item(4), .item(40))))
        #expect(led.session.notices(at: 359) == [])
        #expect(led.session.notices(at: 360) == [.itemOver(item: 0)])
        let long = LedSession(.of(.phase("Alt", .item(40), .item(40))))
        #expect(long.session.notices(at: 2999) == [])
        #expect(long.session.notices(at: 3000) == [.itemOver(item: 0)])
    }

    @Test func theClosing() throws {
        var led = LedSession(Self.plan)
        try led.at(1200, .goto(item: "2.2"))
        #expect(led.session.notices(at: 1200) == [])
        #expect(led.session.notices(at: 1799) == [])
        try led.at(2600, .adjust(minutes: 20))
        #expect(led.session.notices(at: 2699) == [])
        #expect(led.session.notices(at: 2700) == [.phaseEnding(phase: 1), .closingSoon])
        #expect(led.session.notices(at: 3000) == [.closingSoon])
        #expect(led.session.notices(at: 3001) == [.closingOverdue])
        try led.at(3100, .done)
        #expect(led.session.notices(at: 3100) == [])
    }

    @Test func noneDuringAQuietItem() throws {
        var led = LedSession(Self.plan)
        try led.at(60, .startTimer(minutes: 1, rounds: 50, label: ""))
        try led.at(1200, .goto(item: "2.1"))
        #expect(led.session.notices(at: 2900) == [])
        #expect(led.session.notices(at: 9000) == [])
    }

    @Test func roundsOfATimer() throws {
        var led = LedSession(Self.plan)
        try led.at(10, .startTimer(minutes: 1, rounds: 3, label: ""))
        #expect(led.session.notices(at: 69) == [])
        #expect(led.session.notices(at: 70) == [.timerRound(timer: 1, round: 2)])
        #expect(led.session.notices(at: 130) == [.timerRound(timer: 1, round: 3)])
        led.pass(to: 190)
        #expect(led.session.notices(at: 190) == [])
    }

    @Test func onABreakOnlyItsEndAndTimers() throws {
        var led = LedSession(Self.plan)
        try led.at(700, .startBreak(minutes: 5))
        #expect(led.session.notices(at: 999) == [])
        #expect(led.session.notices(at: 1000) == [.breakOver(index: 0)])
        try led.at(1001, .startTimer(minutes: 1, rounds: 2, label: ""))
        #expect(led.session.notices(at: 1070) == [.timerRound(timer: 1, round: 2), .breakOver(index: 0)])
        try led.from(1100, .endBreak, .startBreak(minutes: nil))
        #expect(led.session.notices(at: 5000).contains(.breakOver(index: 1)) == false)
    }

    @Test func aBreakInAQuietItemIsNotQuiet() throws {
        var led = LedSession(Self.plan)
        try led.at(10, .goto(item: "2.1"))
        try led.at(20, .startBreak(minutes: 1))
        #expect(led.session.notices(at: 80) == [.breakOver(index: 0)])
    }

    @Test func aBreakAfterTheLastItem() throws {
        var led = LedSession(.of(.phase("Alt", .item(5))))
        try led.from(10, .done, .startBreak(minutes: 1))
        #expect(led.session.notices(at: 71) == [.breakOver(index: 0)])
        try led.at(80, .end(ClosingAnswers()))
        #expect(led.session.notices(at: 90) == [])
    }

    @Test func noneBeforeTheStart() {
        #expect(LedSession(record: .sample()).session.notices(at: 9999) == [])
    }
}
