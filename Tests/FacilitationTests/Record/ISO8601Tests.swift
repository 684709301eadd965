import Facilitation
import TestSupport
import Testing

@Suite struct ISO8601Tests {
    @Test(arguments: [
        ("2026-11-21T10:00:00.000+01:00", 1_795_251_600_000, 3600),
        ("1970-01-01T00:00:00.000+00:00", 0, 0),
        ("1969-12-31T23:59:59.999+00:00", -1, 0),
        ("2026-12-31T13:30:00.000-09:30", 1_798_758_000_000, -34_200),
        ("2024-02-29T23:59:59.001+13:45", 1_709_201_699_001, 49_500),
        ("0000-02-29T00:00:00.000+00:00", -62_162_121_600_000, 0),
        ("9999-12-31T23:59:59.999-23:59", 253_402_387_139_999, -86_340),
    ])
    func writtenAndRead(text: String, milliseconds: Int64, offset: Int) {
        let wall = WallTime(milliseconds: milliseconds, offset: offset)
        #expect(wall.iso8601 == text)
        #expect(WallTime(iso8601: text) == wall)
    }

    @Test(arguments: [
        ("2026-11-21T10:00:00Z", 1_795_255_200_000), ("2026-11-21 10:00:00Z", 1_795_255_200_000),
        ("2026-11-21T10:00:00.5Z", 1_795_255_200_500), ("2026-11-21T10:00:00,25Z", 1_795_255_200_250),
        ("2026-11-21T10:00:00.123456789Z", 1_795_255_200_123), ("2016-12-31T23:59:60Z", 1_483_228_800_000),
        ("2026-11-21T10:00:00-00:00", 1_795_255_200_000),
    ])
    func otherFormsThatAreRead(text: String, milliseconds: Int64) {
        #expect(WallTime(iso8601: text) == WallTime(milliseconds: milliseconds))
    }

    @Test(arguments: [
        "", "2026", "2026-11-21", "2026-11-21T10:00", "2026-11-21T10:00:00", "2026-11-21T10:00:00.000",
        "2026-11-21T10:00:00+1:00", "2026-11-21T10:00:00+01", "2026-11-21T10:00:00+0100", "2026-11-21T10:00:00+24:00",
        "2026-11-21T10:00:00+01:60", "2026-11-21T10:00:00Zz", "2026-11-21T10:00:00.Z", "2026-11-21T24:00:00Z",
        "2026-11-21T10:60:00Z", "2026-11-21T10:00:61Z", "2026-00-21T10:00:00Z", "2026-13-21T10:00:00Z",
        "2026-11-00T10:00:00Z", "2026-11-31T10:00:00Z", "2026-02-29T10:00:00Z", "2100-02-29T10:00:00Z",
        "2024-02-30T10:00:00Z", "26-11-21T10:00:00Z", "-026-11-21T10:00:00Z", "2026/11/21T10:00:00Z",
        "２０２６-11-21T10:00:00Z", "2026-11-21T10:00:00.000\u{2212}01:00",
    ])
    func whatIsNoMoment(text: String) {
        #expect(WallTime(iso8601: text) == nil)
    }

    @Test func everyMomentIsReadAsItWasWritten() {
        var random = SplitMix(seed: 8601)
        for _ in 0..<5000 {
            let wall = WallTime(
                // The years 0001 to 9998, which no offset leads out of.
                milliseconds: Int64.random(in: -62_135_510_400_000...253_370_678_400_000, using: &random),
                offset: Int.random(in: -1439...1439, using: &random) * 60)
            #expect(WallTime(iso8601: wall.iso8601) == wall)
        }
    }

    @Test func anOffsetWithSecondsIsStillTheSameMoment() {
        // Norway kept 42 minutes and 53 seconds east of Greenwich until 1895.
        let wall = WallTime(milliseconds: -2_400_000_000_000, offset: 2573)
        #expect(WallTime(iso8601: wall.iso8601) == WallTime(milliseconds: -2_400_000_000_000, offset: 2520))
    }
}
