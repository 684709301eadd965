import Facilitation
import TestSupport
import Testing

/// A break that the plan does not have.
@Suite struct BreakTests {
    @Test func itsTimeIsNotTheItems() throws {
        var led = LedSession()
        #expect(try led.at(60, .startBreak(minutes: 10)) == ["break-started 10"])
        #expect(led.state == ["at 1.1 since 60", "1.1 [0-] 60 s of 5 min", "on break [60-] for 10"])
        #expect(led.session.state.seconds(of: 0, at: 300) == 60)
        #expect(try led.at(660, .endBreak) == ["break-ended"])
        #expect(
            led.state == ["at 1.1 since 660", "1.1 [0-] 60 s of 5 min", "break [60-660]", "breaks 600 s"])
        try led.at(700, .done)
        #expect(
            led.state == [
                "at 1.2 since 700", "1.1 [0-700] 100 s of 5 min", "1.2 [700-] 0 s of 25 min", "break [60-660]",
                "breaks 600 s",
            ])
    }

    @Test(arguments: [Command.next, .back, .done, .endBreak, .goto(item: "1.1")])
    func whatEndsItAndNothingElse(command: Command) throws {
        var led = LedSession()
        try led.at(60, .startBreak(minutes: nil))
        #expect(try led.at(120, command) == ["break-ended"])
        #expect(led.state == ["at 1.1 since 120", "1.1 [0-] 60 s of 5 min", "break [60-120]", "breaks 60 s"])
    }

    @Test func itEndsWhenTheItemIsLeft() throws {
        var led = LedSession()
        try led.at(60, .startBreak(minutes: nil))
        var other = led
        #expect(
            try led.at(90, .goto(item: "2.1")) == ["break-ended", "item-ended 1.1", "item-started 2.1"])
        #expect(
            try other.at(90, .skip(items: [], reason: nil))
                == ["break-ended", "item-skipped 1.1", "item-started 1.2"])
        #expect(
            led.state == [
                "at 2.1 since 90", "1.1 [0-90] 60 s of 5 min", "2.1 [90-] 0 s of 30 min", "break [60-90]",
                "breaks 30 s",
            ])
    }

    @Test func afterTheLastItem() throws {
        var led = LedSession(.of(.phase("Oppstart", .item(5))))
        try led.at(60, .done)
        try led.at(70, .startBreak(minutes: 5))
        #expect(led.state == ["after the last", "1.1 [0-60] 60 s of 5 min", "on break [70-] for 5"])
        #expect(try led.at(100, .next) == ["break-ended"])
        #expect(try led.at(110, .end(ClosingAnswers())) == ["session-ended"])
        #expect(led.state == ["ended", "1.1 [0-60] 60 s of 5 min", "break [70-100]", "breaks 30 s"])
    }

    @Test func refusals() throws {
        var led = LedSession()
        #expect(led.refusal(at: 10, .endBreak) == .notOnBreak)
        #expect(led.refusal(at: 10, .startBreak(minutes: 0)) == .minutesOutOfRange(1...600))
        #expect(led.refusal(at: 10, .startBreak(minutes: 601)) == .minutesOutOfRange(1...600))
        try led.at(20, .startBreak(minutes: 600))
        #expect(led.refusal(at: 30, .startBreak(minutes: 5)) == .onBreak)
    }
}
