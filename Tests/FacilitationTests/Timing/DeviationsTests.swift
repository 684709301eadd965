import Facilitation
import TestSupport
import Testing

@Suite struct DeviationsTests {
    @Test func whatWasLeftOutAndWhatWasFarOff() throws {
        var led = LedSession(
            .of(
                .phase("Oppstart", .item(5), .item(30), .item(20), .item(15), .item(0)),
                .closing("Avslutning", .item(10), .item(10), .item(0))))
        try led.at(600, .done)
        try led.at(600 + 39 * 60, .done)
        try led.at(600 + 39 * 60 + 13 * 60, .adjust(minutes: -5))
        try led.at(600 + 39 * 60 + 13 * 60 + 1, .done)
        try led.from(5000, .skip(items: [], reason: "tid"), .skip(items: [], reason: "ingen ville"), .done)
        #expect(
            led.session.deviations(at: 5100) == [
                Adaptation(item: "1.1", change: .extended, isPlanned: false),
                Adaptation(item: "1.3", change: .shortened, isPlanned: true),
                Adaptation(item: "1.4", change: .skipped, isPlanned: true, reason: "tid"),
                Adaptation(item: "1.5", change: .skipped, isPlanned: true, reason: "ingen ville"),
                Adaptation(item: "2.1", change: .shortened, isPlanned: false),
                Adaptation(item: "2.2", change: .shortened, isPlanned: false),
            ])
        try led.at(5101, .undo)
        #expect(
            led.session.deviations(at: 5102).suffix(2) == [
                Adaptation(item: "2.1", change: .shortened, isPlanned: false),
                Adaptation(item: "2.2", change: .notReached, isPlanned: false),
            ])
    }

    @Test func fiveMinutesAndAThirdAreFarOff() throws {
        for (minutes, seconds, isFar) in [
            (15, 1200.0, true), (15, 1199, false), (16, 1260, false), (15, 600, true), (15, 601, false), (0, 300, true),
        ] {
            let led = LedSession(.of(.phase("Oppstart", .item(minutes))))
            #expect(led.session.deviations(at: seconds).isEmpty == !isFar, "\(minutes) min, \(seconds) s")
        }
    }

    @Test func theItemThatGoesOnCountsUntilNow() {
        let led = LedSession(.of(.phase("Oppstart", .item(5))))
        #expect(led.session.deviations(at: 660) == [Adaptation(item: "1.1", change: .extended, isPlanned: false)])
    }
}
