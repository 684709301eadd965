import Facilitation
import TestSupport
import Testing

@Suite struct SkipTests {
    @Test func theCurrentItem() throws {
        var led = LedSession()
        #expect(
            try led.at(30, .skip(items: [], reason: "alle kjenner hverandre"))
                == ["item-skipped 1.1: alle kjenner hverandre", "item-started 1.2"])
        #expect(
            led.state == [
                "at 1.2 since 30", "1.1 [0-30] 30 s of 5 min, adapted, skipped: alle kjenner hverandre",
                "1.2 [30-] 0 s of 25 min",
            ])
    }

    @Test func anItemToComeWhileAnotherGoesOn() throws {
        var led = LedSession()
        #expect(try led.at(30, .skip(items: ["2.4"], reason: nil)) == ["item-skipped 2.4"])
        #expect(
            led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min", "2.4 0 s of 10 min, adapted, skipped"])
    }

    @Test func twice() throws {
        var led = LedSession()
        try led.at(30, .skip(items: ["2.4"], reason: nil))
        #expect(led.refusal(at: 31, .skip(items: ["2.4"], reason: "igjen")) == .alreadySkipped("2.4"))
    }

    @Test func anItemThatIsOver() throws {
        var led = LedSession()
        try led.at(30, .done)
        #expect(led.refusal(at: 31, .skip(items: ["1.1"], reason: nil)) == .alreadyHeld("1.1"))
        #expect(led.refusal(at: 31, .skip(items: ["7.7"], reason: nil)) == .noSuchItem("7.7"))
    }

    @Test func anItemThatWasJumpedOverIsLeftOutWithAReason() throws {
        var led = LedSession()
        try led.from(10, .goto(item: "2.1"))
        #expect(try led.at(20, .skip(items: ["1.2"], reason: "ikke tid")) == ["item-skipped 1.2: ikke tid"])
    }

    @Test func anItemThatIsStillToComeThoughItWasLookedAt() throws {
        var led = LedSession()
        try led.from(10, .done, .back)
        #expect(try led.at(20, .skip(items: ["1.2"], reason: nil)) == ["item-skipped 1.2"])
        #expect(try led.at(30, .done) == ["item-ended 1.1", "item-started 2.1"])
    }

    @Test func everyItem() throws {
        var led = LedSession(.of(.phase("Oppstart", .item(5), .item(5)), .closing("Avslutning", .item(5))))
        try led.from(10, .skip(items: [], reason: nil), .skip(items: [], reason: nil))
        #expect(try led.at(20, .skip(items: [], reason: nil)) == ["item-skipped 2.1"])
        #expect(
            led.state == [
                "after the last", "1.1 [0-10] 10 s of 5 min, adapted, skipped",
                "1.2 [10-11] 1 s of 5 min, adapted, skipped", "2.1 [11-20] 9 s of 5 min, adapted, skipped",
            ])
        #expect(led.refusal(at: 30, .next) == .atTheEnd)
        #expect(led.refusal(at: 30, .back) == .atTheStart)
        #expect(led.refusal(at: 30, .skip(items: [], reason: nil)) == .atTheEnd)
        #expect(led.session.timing(at: 30).forecastEnd == 30)
        #expect(try led.at(30, .undo) == ["undone #3"])
        #expect(led.session.state.currentIndex == 2)
    }
}
