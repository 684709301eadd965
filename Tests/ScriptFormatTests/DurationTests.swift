import Facilitation
import Testing

@testable import ScriptFormat

@Suite("A duration")
struct DurationTests {
    @Test(
        "as the format writes it",
        arguments: [
            ("30 min", 30, 30), ("30min", 30, 30), ("1 t", 60, 60), ("1 h", 60, 60), ("1 t 30 min", 90, 90),
            ("1 H 30 MIN", 90, 90), ("10–15 min", 15, 10), ("10-15 min", 15, 10), ("10 — 15 min", 15, 10),
            ("1–2 t", 120, 60), ("0 min", 0, 0), ("24 t", 1440, 1440), ("5 min.", 5, 5),
        ])
    func exact(text: String, planned: Int, minimum: Int) {
        #expect(DurationText(text) == .exact(PlannedDuration(planned, minimum: minimum)))
    }

    @Test(
        "written otherwise, and yet clear",
        arguments: [
            ("fem min", 5, 5), ("5 minutter", 5, 5), ("5m", 5, 5), ("1,5 t", 90, 90), ("1.5 h", 90, 90),
            ("1½ time", 90, 90), ("halvannen time", 90, 90), ("en halv time", 30, 30), ("half an hour", 30, 30),
            ("et kvarter", 15, 15), ("kvarter", 15, 15), ("three quarters", 45, 45), ("15–10 min", 15, 10),
            ("10 til 15 min", 15, 10), ("10 to 15 minutes", 15, 10), ("to timer", 120, 120), ("1:30", 90, 90),
            ("1 time og 15 minutter", 75, 75), ("ca. 10 min", 10, 10), ("30", 30, 30), ("45 min – 1 t", 60, 45),
            ("five minutes", 5, 5), ("10 min–15 min", 15, 10), ("1 t 30", 90, 90), ("10:00–10:45", 45, 45),
            ("kl 10.00–11.30", 90, 90), ("1.25 t", 75, 75),
            ("10 mni", 10, 10), ("10 minuter", 10, 10), ("10'", 10, 10), ("1t30", 90, 90),
        ])
    func loose(text: String, planned: Int, minimum: Int) {
        #expect(DurationText(text) == .loose(PlannedDuration(planned, minimum: minimum)))
    }

    @Test(
        "of each participant",
        arguments: [
            ("1 min per deltaker", 60, 60, 1, true), ("2 × 1 min per deltaker", 60, 60, 2, true),
            ("1–2 min per participant", 120, 60, 1, true), ("3x2min per deltakar", 120, 120, 3, true),
            ("1,5 min per deltaker", 90, 90, 1, true), ("0.5–1.25 min per participant", 75, 30, 1, true),
            ("½ min per deltaker", 30, 30, 1, true), ("2 min hver", 120, 120, 1, false),
            ("to minutter til hver", 120, 120, 1, false), ("1 minute each", 60, 60, 1, false),
            ("1 min pr. deltaker", 60, 60, 1, false),
        ])
    func turns(text: String, seconds: Int, fewest: Int, rounds: Int, isExact: Bool) {
        let duration = PlannedDuration(Turns(seconds: seconds, fewestSeconds: fewest, rounds: rounds))
        #expect(DurationText(text) == (isExact ? .exact(duration) : .loose(duration)))
    }

    @Test(
        "that nobody can be sure of",
        arguments: [
            "noen min", "5 sek", "25 t", "9999 min", "99999 min", "10–15–20 min", "min", "– min", "5 6 min",
            "5 (min)", "10/15 min", "-", "1234567890123456789012345678901234567890 min", "1:75", "5 min?",
            "halvannet min hver", "2 t per deltaker per deltaker", "0 min per deltaker", "20 sek per deltaker",
        ])
    func unclear(text: String) {
        #expect(DurationText(text).duration == nil)
    }

    @Test("that is none", arguments: ["", "lek", "i par", "stille", "Kari og Ola", "🙂"])
    func none(text: String) {
        #expect(DurationText(text) == .none)
    }

    @Test("in the usual form is read as token by token")
    func usual() {
        let numbers = ["0", "5", "05", "60", "1440", "1441", "9999", "00010", ""]
        let dashes = ["–", "-", "—", " – ", "--"]
        let ends = ["", " min", "min", "  min", " min.", " MIN", " t", " minutter", " min "]
        let starts = numbers + numbers.flatMap { first in dashes.flatMap { dash in numbers.map { first + dash + $0 } } }
        let texts = starts.flatMap { start in ends.map { start + $0 } }
        #expect(texts.filter { DurationText($0) != DurationText.byTokens($0) } == [])
        #expect(texts.filter { DurationText.isMeant($0) != (DurationText.byTokens($0) != .none) } == [])
        // Five numbers, alone and with the unit, and sixteen ranges of them with either dash.
        #expect(texts.filter { UsualDuration.read($0.utf8) != nil }.count == 5 * 2 + 16 * 2)
    }
}
