import Facilitation
import Foundation
import TestSupport
import Testing

@Suite struct WallTimeTests {
    @Test(arguments: [
        (0, 0, "1970-01-01 00:00:00.000"), (-1, 0, "1969-12-31 23:59:59.999"), (-1, 3600, "1970-01-01 00:59:59.999"),
        (951_782_400_000, 0, "2000-02-29 00:00:00.000"), (1_709_164_800_000, 0, "2024-02-29 00:00:00.000"),
        (4_107_542_400_000, 0, "2100-03-01 00:00:00.000"), (1_795_251_600_000, 3600, "2026-11-21 10:00:00.000"),
        (1_798_758_000_000, 3600, "2027-01-01 00:00:00.000"), (1_798_758_000_000, -34_200, "2026-12-31 13:30:00.000"),
        (-62_162_121_600_000, 0, "0000-02-29 00:00:00.000"),
    ])
    func partsOfTheLocalTime(milliseconds: Int64, offset: Int, text: String) {
        let local = WallTime(milliseconds: milliseconds, offset: offset).local
        let time = [local.hour, local.minute, local.second].map { String(format: "%02d", $0) }.joined(separator: ":")
        #expect("\(local.date) \(time).\(String(format: "%03d", local.millisecond))" == text)
        #expect(local.clock == time.prefix(5))
    }

    @Test func agreesWithTheSystemsCalendar() throws {
        var calendar = Calendar(identifier: .iso8601)
        var random = SplitMix(seed: 1969)
        for _ in 0..<2000 {
            // From 1600 to 9999.
            let seconds = Int64.random(in: -11_676_096_000...253_402_300_799, using: &random)
            let offset = Int.random(in: -56...56, using: &random) * 900
            calendar.timeZone = try #require(TimeZone(secondsFromGMT: offset))
            let date = Date(timeIntervalSince1970: Double(seconds))
            let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
            let local = WallTime(milliseconds: seconds * 1000, offset: offset).local
            #expect(
                [local.year, local.month, local.day, local.hour, local.minute, local.second]
                    == [parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second],
                "\(seconds) s, offset \(offset)")
        }
    }

    @Test func addingKeepsTheOffset() {
        let wall = WallTime(milliseconds: 1000, offset: 7200)
        #expect(wall.adding(seconds: 1.2345) == WallTime(milliseconds: 2235, offset: 7200))
        #expect(wall.adding(seconds: -2) == WallTime(milliseconds: -1000, offset: 7200))
    }

    @Test func addingNeverOverflows() {
        let wall = WallTime(milliseconds: 1000)
        for seconds in [1e300, -1e300, .infinity, -.infinity, .nan] {
            _ = wall.adding(seconds: seconds).local.date
        }
        #expect(wall.adding(seconds: .nan) == wall)
    }
}
