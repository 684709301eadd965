import Facilitation
import TestSupport
import Testing

@Suite struct TimingTests {
    @Test func atTheStart() {
        let timing = LedSession().session.timing(at: 0)
        #expect(timing.itemLeft == 300)
        #expect(timing.phaseLeft == 1800)
        #expect(timing.breakLeft == nil)
        #expect(timing.breakPassed == nil)
        #expect(timing.plannedEnd == 9000)
        #expect(timing.forecastEnd == 9000)
        #expect(timing.latestClosing == 7200)
        #expect(timing.forecastClosing == 7200)
        #expect(!timing.isClosing)
        #expect(timing.pace == .onTime)
    }

    @Test func beforeTheStart() {
        let timing = LedSession(record: .sample()).session.timing(at: 0)
        #expect(timing.itemLeft == nil)
        #expect(timing.phaseLeft == nil)
        #expect(timing.forecastEnd == 9000)
        #expect(timing.forecastClosing == 7200)
    }

    @Test func twentyMinutesOver() {
        let timing = LedSession().session.timing(at: 300 + 1200)
        #expect(timing.itemLeft == -1200)
        #expect(timing.phaseLeft == 300)
        #expect(timing.forecastEnd == 10_200)
        #expect(timing.lateness == 1200)
        #expect(timing.forecastClosing == 8400)
        #expect(timing.pace == .behind(20))
    }

    @Test func theRunningOrderToCome() throws {
        var led = LedSession()
        try led.from(60, .skip(items: ["2.1"], reason: nil), .adjust(minutes: 5))
        #expect(
            led.session.forecastStarts(at: 120)
                == [1: 600, 3: 2100, 4: 3000, 5: 4200, 6: 4800, 7: 5700, 8: 6900])
        #expect(led.session.timing(at: 120).forecastEnd == 7500)
    }

    @Test func aBreakPutsEverythingOff() throws {
        var led = LedSession()
        try led.at(60, .startBreak(minutes: 10))
        var timing = led.session.timing(at: 120)
        #expect(timing.breakPassed == 60)
        #expect(timing.breakLeft == 540)
        #expect(timing.itemLeft == 240)
        #expect(timing.phaseLeft == 1680)
        #expect(timing.forecastEnd == 9600)
        timing = led.session.timing(at: 720)
        #expect(timing.breakLeft == -60)
        #expect(timing.forecastEnd == 9660)
    }

    @Test func aBreakOfUnknownLengthIsOverAnyMoment() throws {
        var led = LedSession()
        try led.at(60, .startBreak(minutes: nil))
        let timing = led.session.timing(at: 120)
        #expect(timing.breakPassed == 60)
        #expect(timing.breakLeft == nil)
        #expect(timing.forecastEnd == 9060)
    }

    @Test func itemsThatAreHeldTakeOnlyWhatIsLeftOfThem() throws {
        var led = LedSession(.of(.phase("Oppstart", .item(5), .item(10), .item(10))))
        try led.at(300, .done)
        try led.at(700, .done)
        try led.at(760, .goto(item: "1.1"))
        // 1.1 has taken its five minutes, 1.2 200 of its 600 seconds too few, 1.3 the first of its ten minutes.
        #expect(led.session.forecastStarts(at: 760) == [1: 760, 2: 960])
        #expect(led.session.timing(at: 760).forecastEnd == 1500)
    }

    @Test func afterTheLastItemTheEndIsNow() throws {
        var led = LedSession(.of(.phase("Oppstart", .item(5))))
        try led.at(60, .done)
        #expect(led.session.timing(at: 90).forecastEnd == 90)
        #expect(led.session.timing(at: 90).pace == .ahead(4))
        try led.at(100, .startBreak(minutes: 5))
        #expect(led.session.timing(at: 100).forecastEnd == 400)
        #expect(led.session.forecastStarts(at: 100) == [:])
    }

    @Test func theClosingHasBegun() throws {
        var led = LedSession()
        try led.at(6000, .goto(item: "3.1"))
        let timing = led.session.timing(at: 6060)
        #expect(timing.isClosing)
        #expect(timing.latestClosing == 7200)
        #expect(timing.forecastClosing == nil)
        #expect(timing.phaseLeft == 1740)
    }

    @Test func aClosingThatWasLeftAgainHasNotBegun() throws {
        var led = LedSession()
        try led.at(3000, .goto(item: "3.1"))
        try led.at(3060, .goto(item: "2.3"))
        var timing = led.session.timing(at: 3060)
        #expect(!timing.isClosing)
        #expect(timing.forecastClosing == 5760)
        try led.at(6000, .goto(item: "3.1"))
        timing = led.session.timing(at: 6060)
        #expect(timing.isClosing)
        #expect(timing.phaseLeft == 1740)
    }

    @Test func aPhaseThatWasReturnedToKeepsItsStart() throws {
        var led = LedSession()
        try led.at(1800, .goto(item: "2.1"))
        try led.at(2400, .goto(item: "1.1"))
        #expect(led.session.timing(at: 2400).phaseLeft == -600)
    }

    @Test func withoutAClosingThereIsNoLatestStart() {
        let timing = LedSession(.of(.phase("Alt", .item(5)))).session.timing(at: 0)
        #expect(timing.latestClosing == nil)
        #expect(timing.forecastClosing == nil)
        #expect(!timing.isClosing)
    }

    @Test func whatFollowsTheClosingHasItsTimeToo() {
        let plan = Plan.of(.phase("Oppstart", .item(10)), .closing("Avslutning", .item(10)), .phase("Kaffe", .item(5)))
        #expect(LedSession(plan).session.timing(at: 0).latestClosing == 600)
    }
}
