import Facilitation
import TestSupport
import Testing

/// Durations come from the clock that never jumps, whatever the clock on the wall does.
@Suite struct ClockTroubleTests {
    private func moment(_ elapsed: Double, _ wall: String) throws -> Moment {
        Moment(elapsed: elapsed, wall: try #require(WallTime(iso8601: wall)))
    }

    @Test func theMachineSleeps() throws {
        var led = LedSession()
        led.pass(to: 60)
        led.pass(to: 3660)
        try led.at(3661, .done)
        #expect(led.state == ["at 1.2 since 3661", "1.1 [0-3661] 3661 s of 5 min", "1.2 [3661-] 0 s of 25 min"])
    }

    @Test func theWallClockIsSetBackAnHour() throws {
        var led = LedSession()
        _ = try led.session.perform(.next, at: moment(60, "2026-11-21T10:01:00+01:00"))
        _ = try led.session.perform(.done, at: moment(300, "2026-11-21T09:05:00+01:00"))
        _ = try led.session.perform(.correct(to: 240), at: moment(310, "2026-11-21T09:05:10+01:00"))
        #expect(
            led.state == [
                "at 1.2 since 240", "1.1 [0-240] 240 s of 5 min, given 1", "1.2 [240-] 0 s of 25 min",
            ])
        let now = try moment(310, "2026-11-21T09:05:10+01:00")
        #expect(now.wall(atElapsed: 9000).iso8601 == "2026-11-21T11:30:00.000+01:00")
    }

    @Test func midnightPasses() throws {
        var led = LedSession()
        _ = try led.session.perform(.done, at: moment(600, "2026-12-31T23:55:00+01:00"))
        _ = try led.session.perform(.done, at: moment(1200, "2027-01-01T00:05:00+01:00"))
        #expect(led.session.state.items.map(\.seconds).prefix(2) == [600, 600])
        #expect(try moment(600, "2026-12-31T23:55:00+01:00").wall(atElapsed: 1200).local.date == "2027-01-01")
    }

    @Test func summerTimeBegins() throws {
        var led = LedSession()
        _ = try led.session.perform(.done, at: moment(600, "2026-03-29T01:55:00+01:00"))
        _ = try led.session.perform(.done, at: moment(1200, "2026-03-29T03:05:00+02:00"))
        #expect(led.session.state.items.map(\.seconds).prefix(2) == [600, 600])
        let now = try moment(1200, "2026-03-29T03:05:00+02:00")
        #expect(now.wall(atElapsed: 9000).local.clock == "05:15")
        #expect(led.session.timing(at: 1200).plannedEnd == 9000)
    }
}
