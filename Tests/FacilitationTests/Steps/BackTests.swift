import Facilitation
import TestSupport
import Testing

/// One step back: what Enter showed before this.
@Suite struct BackTests {
    @Test func itReturnsToThePromptBefore() throws {
        var led = LedSession()
        try led.from(10, .next, .next)
        #expect(try led.at(20, .back) == ["prompt-given 1.1 1.1.1"])
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min, given 1"])
    }

    @Test func itReturnsFromTheFirstPromptToTheItemsCard() throws {
        var led = LedSession()
        try led.from(10, .next)
        #expect(try led.at(20, .back) == ["item-ended 1.1", "item-started 1.1"])
        #expect(led.state == ["at 1.1 since 20", "1.1 [0-20] [20-] 20 s of 5 min"])
        #expect(led.refusal(at: 30, .back) == .atTheStart)
    }

    @Test func itReturnsFromACardToTheLastPromptOfTheItemBefore() throws {
        var led = LedSession()
        try led.from(10, .next, .next, .next)
        #expect(try led.at(20, .back) == ["item-ended 1.2", "item-started 1.1 given 2"])
        #expect(try led.at(21, .back) == ["prompt-given 1.1 1.1.1"])
        #expect(try led.at(22, .back) == ["item-ended 1.1", "item-started 1.1"])
        #expect(led.refusal(at: 23, .back) == .atTheStart)
        #expect(
            led.state == [
                "at 1.1 since 22", "1.1 [0-12] [20-22] [22-] 14 s of 5 min", "1.2 [12-20] 8 s of 25 min",
            ])
    }

    @Test func itPassesOverItemsThatAreLeftOut() throws {
        var led = LedSession()
        try led.from(10, .done, .skip(items: [], reason: nil))
        #expect(try led.at(20, .back) == ["item-ended 2.1", "item-started 1.1"])
    }

    @Test func itTakesTheLastItemUpAgain() throws {
        var led = LedSession(.of(.phase("Oppstart", .item(5, prompts: 1))))
        try led.from(10, .next, .next)
        #expect(led.session.state.position == .afterLast)
        #expect(try led.at(20, .back) == ["item-started 1.1 given 1"])
        #expect(led.state == ["at 1.1 since 20", "1.1 [0-11] [20-] 11 s of 5 min, given 1"])
    }

    @Test func onABreakItReturnsToTheItem() throws {
        var led = LedSession()
        try led.from(10, .done, .startBreak(minutes: 5))
        #expect(try led.at(20, .back) == ["break-ended"])
        #expect(led.session.state.currentIndex == 1)
    }
}
