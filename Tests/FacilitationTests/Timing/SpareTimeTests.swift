import Facilitation
import TestSupport
import Testing

/// A phase may have more minutes than its items: the difference is air, neither ahead nor behind.
@Suite struct SpareTimeTests {
    /// 30 minutes with 20 of items, 60 with 60, 30 with 25.
    private let led = LedSession(
        .of(
            .phase("Oppstart", minutes: 30, .item(10), .item(10)), .phase("Hoveddel", .item(60)),
            .closing("Avslutning", minutes: 30, .item(25))))

    @Test func itIsNotAheadAtTheStart() {
        let timing = led.session.timing(at: 0)
        #expect(timing.forecastEnd == 7200)
        #expect(timing.forecastClosing == 5400)
        #expect(led.session.forecastStarts(at: 0) == [1: 600, 2: 1800, 3: 5400])
    }

    @Test func delaysUseItUpFirst() {
        #expect(led.session.timing(at: 600 + 240).lateness == 0)
        #expect(led.session.timing(at: 600 + 600).lateness == 0)
        #expect(led.session.timing(at: 600 + 660).lateness == 60)
        #expect(led.session.timing(at: 600 + 660).forecastClosing == 5460)
    }

    @Test func whatAPhaseDidNotUseIsGained() throws {
        var led = led
        try led.from(1080, .done)
        try led.from(1200, .done)
        #expect(led.session.timing(at: 1200).lateness == -600)
    }

    @Test func theClosingsOwnIsKeptUntilItBegins() throws {
        var led = led
        try led.at(1800, .goto(item: "2.1"))
        #expect(led.session.timing(at: 1800 + 3600 + 120).lateness == 120)
        try led.at(1800 + 3600 + 120, .done)
        #expect(led.session.timing(at: 1800 + 3600 + 120).lateness == 0)
    }

    @Test func itIsNotWaitedForWhenALaterPhaseIsTooFull() {
        let plan = Plan.of(
            .phase("Oppstart", minutes: 30, .item(20)), .phase("Hoveddel", minutes: 60, .item(65)))
        let timing = LedSession(plan).session.timing(at: 0)
        #expect(timing.lateness == 0)
        #expect(LedSession(plan).session.forecastStarts(at: 0) == [1: 1500])
    }

    @Test func itemsThatDoNotFitMakeTheSessionLateFromTheStart() {
        let plan = Plan.of(.phase("Oppstart", minutes: 30, .item(20), .item(15)))
        #expect(LedSession(plan).session.timing(at: 0).lateness == 300)
    }

    @Test func aPhaseWithoutItems() {
        let plan = Plan.of(.phase("Ankomst", minutes: 10), .phase("Oppstart", .item(20)))
        #expect(LedSession(plan).session.timing(at: 0).plannedEnd == 1800)
        #expect(LedSession(plan).session.timing(at: 0).forecastEnd == 1200)
    }
}
