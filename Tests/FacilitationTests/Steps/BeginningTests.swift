import Facilitation
import TestSupport
import Testing

/// When a session begins, and when it should end.
@Suite struct BeginningTests {
    private func ready() -> LedSession { LedSession(record: .sample(.sample)) }

    @Test func nothingIsCountedUntilItBegins() throws {
        var led = ready()
        try led.at(0, .note(kind: .note, text: "stolene mangler"))
        try led.at(100, .present(9))
        #expect(led.state == ["not started", "present 9"])
        let timing = led.session.timing(at: 500)
        #expect(timing.plannedEnd == 500 + 9000)
        #expect(timing.pace == .onTime)
        #expect(try led.at(600, .next) == ["session-started", "item-started 1.1"])
        #expect(led.state == ["at 1.1 since 600", "1.1 [600-] 0 s of 5 min", "present 9"])
        #expect(led.session.timing(at: 700).plannedEnd == 9600)
    }

    @Test func whatNeedsAnItemWaits() throws {
        let led = ready()
        for command in [
            Command.done, .goto(item: "2.1"), .skip(), .adjust(minutes: 5), .startBreak(minutes: nil), .correct(to: 0),
            .add(minutes: 10, title: "Runde"),
        ] {
            #expect(led.refusal(at: 10, command) == .notBegun, "\(command)")
        }
    }

    @Test func itCanBeReshapedBefore() throws {
        var led = ready()
        try led.from(0, .skip(items: ["1.1", "2.4"]), .move(item: "2.3", after: "1.2"), .agreeEnd(at: 9000))
        #expect(try led.at(600, .next) == ["session-started", "item-started 1.2"])
        #expect(led.session.timing(at: 600).plannedEnd == 9000)
    }

    @Test func anItemThatIsTakenUpLaterDidNotBeginWithIt() throws {
        var led = LedSession(record: .sample(.of(.phase("Oppstart", .item(5)))))
        try led.at(0, .skip(items: ["1.1"]))
        try led.at(600, .next)
        try led.at(900, .goto(item: "1.1"))
        try led.at(1000, .begin(at: 300))
        #expect(led.session.state.start == 300)
        #expect(led.session.state.items[0].visits == [Period(start: 900)])
        #expect(try led.at(1100, .correct(to: 800)) == ["corrected #3 to 800"])
    }

    @Test func whatIsLeftOutOnTheWayDoesNotHoldItBack() throws {
        var led = ready()
        try led.at(0, .skip(items: ["2.4"]))
        try led.at(60, .next)
        try led.at(120, .skip(items: ["2.3"]))
        try led.at(400, .begin(at: 300))
        #expect(led.session.state.items[0].visits == [Period(start: 300)])
    }

    @Test func itBeganBeforeTheRecordWasMade() throws {
        var led = ready()
        #expect(
            try led.at(60, .begin(at: -720)) == ["session-started", "item-started 1.1", "began-at -720"])
        #expect(led.state == ["at 1.1 since -720", "1.1 [-720-] 0 s of 5 min"])
        #expect(led.session.state.seconds(of: 0, at: 60) == 780)
        #expect(led.session.timing(at: 60).plannedEnd == 9000 - 720)
    }

    @Test func itBeganLaterThanTheFirstPrompt() throws {
        var led = LedSession()
        try led.from(60, .next)
        #expect(try led.at(240, .begin(at: 200)) == ["began-at 200"])
        #expect(led.state == ["at 1.1 since 200", "1.1 [200-] 0 s of 5 min, given 1"])
        #expect(led.session.timing(at: 260).itemLeft == 240)
        #expect(led.session.timing(at: 260).plannedEnd == 9200)
    }

    @Test func atAnyTimeOfTheSessionButNotAfterTheFirstItem() throws {
        var led = LedSession()
        try led.from(300, .done)
        try led.from(3000, .done)
        #expect(led.refusal(at: 4000, .begin(at: 360)) == .tooLate(latest: 300))
        #expect(led.refusal(at: 4000, .begin(at: 4001)) == .notYet)
        #expect(try led.at(4000, .begin(at: 359)) == ["began-at 300"])
        #expect(led.session.state.items[0].seconds == 0)
        try led.at(4010, .begin(at: -600))
        #expect(led.session.state.items[0].seconds == 900)
        #expect(led.session.state.phaseStarts == [0: -600, 1: 3000])
    }

    @Test func undoneAndDoneAgain() throws {
        var led = ready()
        try led.from(0, .next, .next)
        let begun = led.session.state
        try led.from(100, .begin(at: -60), .undo)
        #expect(led.session.state == begun)
        try led.from(200, .undo, .undo)
        #expect(led.state == ["not started"])
        try led.from(300, .redo, .redo, .redo)
        #expect(led.session.state.start == -60)
    }

    @Test func anotherEndMovesThePaceAndTheClosing() throws {
        var led = LedSession()
        #expect(led.session.timing(at: 0).latestClosing == 7200)
        try led.at(10, .agreeEnd(at: 8100))
        let timing = led.session.timing(at: 0)
        #expect(timing.plannedEnd == 8100)
        #expect(timing.latestClosing == 6300)
        #expect(timing.pace == .behind(15))
        #expect(led.refusal(at: 20, .agreeEnd(at: 0)) == .endsBeforeItBegins)
        try led.at(30, .begin(at: -300))
        #expect(led.session.timing(at: 30).plannedEnd == 8100)
    }
}
