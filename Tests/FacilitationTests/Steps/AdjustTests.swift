import Facilitation
import TestSupport
import Testing

@Suite struct AdjustTests {
    @Test func moreAndFewerMinutes() throws {
        var led = LedSession()
        #expect(try led.at(10, .adjust(minutes: 5)) == ["minutes-changed 1.1 +5"])
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 10 min, adapted"])
        #expect(try led.at(20, .adjust(minutes: -3)) == ["minutes-changed 1.1 -3"])
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 7 min, adapted"])
    }

    @Test func neverBelowNone() throws {
        var led = LedSession()
        #expect(try led.at(10, .adjust(minutes: -10)) == ["minutes-changed 1.1 -5"])
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 0 min, adapted"])
        #expect(led.refusal(at: 11, .adjust(minutes: -1)) == .minutesOutOfRange(1...600))
        try led.at(12, .undo)
        #expect(led.state == ["at 1.1 since 0", "1.1 [0-] 0 s of 5 min"])
    }

    @Test func refusals() throws {
        var led = LedSession(.of(.phase("Oppstart", .item(5))))
        for minutes in [0, 601, -601] {
            #expect(led.refusal(at: 10, .adjust(minutes: minutes)) == .minutesOutOfRange(-600...600))
        }
        try led.at(20, .done)
        #expect(led.refusal(at: 30, .adjust(minutes: 5)) == .atTheEnd)
    }
}
