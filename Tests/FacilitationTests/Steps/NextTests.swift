import Facilitation
import TestSupport
import Testing

/// Enter: prompts, items, the end.
@Suite struct NextTests {
    @Test func theSessionBeginsWithItsFirstItem() {
        let led = LedSession()
        #expect(led.timeline == ["0 session-started", "0 item-started 1.1"])
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min"])
    }

    @Test func startingTwiceChangesNothing() {
        var led = LedSession()
        let before = led.session
        #expect(led.session.start(at: .at(5)).entries.isEmpty)
        #expect(led.session == before)
    }

    @Test func itGivesThePromptsAndThenTheNextItem() throws {
        var led = LedSession()
        #expect(try led.at(60, .next) == ["prompt-given 1.1 1.1.1"])
        #expect(try led.at(120, .next) == ["prompt-given 1.1 1.1.2"])
        #expect(try led.at(300, .next) == ["item-ended 1.1", "item-started 1.2"])
        #expect(
            led.state == [
                "at 1.2 since 300", "1.1 [0-300] 300 s of 5 min, given 2", "1.2 [300-] 0 s of 25 min",
            ])
    }

    @Test func itLeadsThroughTheWholeSessionToItsEnd() throws {
        var led = LedSession()
        var time = 0.0
        var steps = 0
        while led.session.state.position != .afterLast {
            time += 10
            steps += 1
            try led.at(time, .next)
        }
        #expect(steps == 9 + 2 + 3 + 1)
        #expect(
            led.state == [
                "after the last",
                "1.1 [0-30] 30 s of 5 min, given 2",
                "1.2 [30-40] 10 s of 25 min",
                "2.1 [40-80] 40 s of 30 min, given 3",
                "2.2 [80-90] 10 s of 15 min",
                "2.3 [90-100] 10 s of 20 min",
                "2.4 [100-110] 10 s of 10 min",
                "2.5 [110-120] 10 s of 15 min",
                "3.1 [120-140] 20 s of 20 min, given 1",
                "3.2 [140-150] 10 s of 10 min",
            ])
        #expect(led.refusal(at: 160, .next) == .atTheEnd)
        #expect(led.refusal(at: 160, .done) == .atTheEnd)
    }

    @Test func doneEndsTheItemWhateverPromptsAreLeft() throws {
        var led = LedSession()
        #expect(try led.at(60, .done) == ["item-ended 1.1", "item-started 1.2"])
        #expect(led.state == ["at 1.2 since 60", "1.1 [0-60] 60 s of 5 min", "1.2 [60-] 0 s of 25 min"])
    }

    @Test func itPassesOverItemsThatAreLeftOut() throws {
        var led = LedSession()
        try led.from(10, .skip(items: ["1.2"], reason: nil), .skip(items: ["2.1"], reason: "for lite tid"))
        #expect(try led.at(60, .done) == ["item-ended 1.1", "item-started 2.2"])
        #expect(
            led.state == [
                "at 2.2 since 60", "1.1 [0-60] 60 s of 5 min", "1.2 0 s of 25 min, adapted, skipped",
                "2.1 0 s of 30 min, adapted, skipped: for lite tid", "2.2 [60-] 0 s of 15 min",
            ])
    }

    @Test func anItemOfNoMinutesIsAnItemAsAnyOther() throws {
        var led = LedSession(.of(.phase("Oppstart", .item(0), .item(5))))
        #expect(led.session.timing(at: 0).itemLeft == 0)
        #expect(try led.at(30, .next) == ["item-ended 1.1", "item-started 1.2"])
        #expect(led.state == ["at 1.2 since 30", "1.1 [0-30] 30 s of 0 min", "1.2 [30-] 0 s of 5 min"])
    }

    @Test func aSessionWithoutItemsIsAtItsEndFromTheStart() throws {
        var led = LedSession(.of(.phase("Oppstart")))
        #expect(led.timeline == ["0 session-started"])
        #expect(led.state == ["after the last"])
        #expect(led.refusal(at: 1, .next) == .atTheEnd)
        #expect(led.refusal(at: 1, .back) == .atTheStart)
        #expect(led.refusal(at: 1, .skip(items: [], reason: nil)) == .atTheEnd)
        #expect(try led.at(9, .end(ClosingAnswers())) == ["session-ended"])
        #expect(led.state == ["ended"])
    }

    @Test func anItemThatIsComeToAgainKeepsThePromptsThatWereGiven() throws {
        var led = LedSession()
        try led.from(10, .done, .done, .next, .next, .goto(item: "1.2"))
        #expect(try led.at(60, .next) == ["item-ended 1.2", "item-started 2.1 given 2"])
        #expect(try led.at(70, .next) == ["prompt-given 2.1 2.1.3"])
    }
}
