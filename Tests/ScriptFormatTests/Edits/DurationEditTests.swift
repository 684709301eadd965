import Facilitation
import ScriptFormat
import Testing

@Suite("Other durations in a script")
struct DurationEditTests {
    /// The heading of an item after its duration was changed.
    private func edited(_ heading: String, _ duration: PlannedDuration) throws -> String {
        let before = "\u{FEFF}" + inSession("# A (2 t)  \r\n\r\n")
        let after = "\r\n \t\r\nLeder:Kari\r\n\r\n## B (5 min)"
        let reading = ScriptReader.read(before + heading + after)
        let bytes = try DurationEdit.bytes(of: reading, changing: [nil: ["1.1": duration]])
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix(before) && text.hasSuffix(after))
        return String(text.unicodeScalars.dropFirst(before.unicodeScalars.count).dropLast(after.unicodeScalars.count))
    }

    @Test("are the smallest edits, in the author's own form")
    func forms() throws {
        #expect(try edited("## X (20 min)", PlannedDuration(30)) == "## X (30 min)")
        #expect(try edited("## X (20min , stille)", PlannedDuration(25)) == "## X (25min , stille)")
        #expect(
            try edited("## X (valgfri, 10 - 15 min)", PlannedDuration(20, minimum: 10)) == "## X (valgfri, 10 - 20 min)"
        )
        #expect(try edited("## X (10–15 min)", PlannedDuration(8, minimum: 5)) == "## X (5–8 min)")
        #expect(try edited("## X (1 t)", PlannedDuration(75)) == "## X (1 t 15 min)")
        #expect(try edited("## X (1h 30 min)", PlannedDuration(40)) == "## X (40 min)")
        #expect(try edited("## X (1 t 30min)", PlannedDuration(80)) == "## X (1 t 20min)")
        #expect(try edited("## X (1 t 30 min)", PlannedDuration(120)) == "## X (2 t)")
        #expect(try edited("## X (90 min)", PlannedDuration(120)) == "## X (120 min)")
        #expect(try edited("## X (1–2 t)", PlannedDuration(180, minimum: 60)) == "## X (1–3 t)")
    }

    @Test("change the form only where the author's cannot say it")
    func otherForms() throws {
        #expect(try edited("## X (20 min)", PlannedDuration(20, minimum: 15)) == "## X (15–20 min)")
        #expect(try edited("## X (10–15 min, stille)", PlannedDuration(10)) == "## X (10 min, stille)")
        #expect(try edited("## X (1–2 t)", PlannedDuration(90, minimum: 60)) == "## X (60–90 min)")
        #expect(try edited("## X (fem minutter)", PlannedDuration(8)) == "## X (8 min)")
        #expect(try edited("## X 5 min", PlannedDuration(8)) == "## X 8 min")
    }

    @Test("are refused where they cannot be written")
    func refusals() {
        func change(_ text: [UInt8], _ durations: [String: PlannedDuration]) throws(DurationEditProblem) {
            _ = try DurationEdit.bytes(of: ScriptReader.read(text), changing: [nil: durations])
        }
        let script = Array(inSession("# A\n## B (5 min)\n## C\n").utf8)
        #expect(throws: DurationEditProblem.noItem("1.3")) { try change(script, ["1.3": PlannedDuration(5)]) }
        #expect(throws: DurationEditProblem.noDuration("1.2")) { try change(script, ["1.2": PlannedDuration(5)]) }
        #expect(throws: DurationEditProblem.isConverted) { try change(script + [0xFF], ["1.1": PlannedDuration(5)]) }
        #expect(throws: DurationEditProblem.noScript) { try change([], ["1.1": PlannedDuration(5)]) }
        // Longer than a day is no duration.
        #expect(throws: DurationEditProblem.otherMeaning) { try change(script, ["1.1": PlannedDuration(2000)]) }
    }
}
