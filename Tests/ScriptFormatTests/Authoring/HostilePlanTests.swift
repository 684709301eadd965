import Facilitation
import ScriptFormat
import Testing

/// That these end soon is seen when the tests are run with a time limit.
@Suite("A plan made to hurt")
struct HostilePlanTests {
    private let course = Course(id: "x", title: "X", group: 6...12, anyDiagnosis: true, rules: ["mestringstreff"])

    private let document = CourseReader.read("---\nkurs: X\nregler: mestringstreff\n---\n", id: "x")

    private func count(_ body: String) -> Int {
        let reading = ScriptReader.read(inItem(body))
        let own = ScriptCheck.findings(reading, course: course).count
        let ofCourse = CourseCheck.findings(course: document, sessions: [reading, reading]).flatMap(\.self).count
        #expect(own <= 500)
        return own + ofCourse
    }

    @Test(
        "has its text looked through once",
        arguments: [
            "Hva nå? ", "2 min hver. ", "Ta en runde, to minutter hver. ", "ord ", ". ", "?", "a-", "’", "Er det? ",
            "og hva nå ", "utarbeide ", "diabetes ", "busk ",
        ])
    func long(words: String) {
        let text = String(repeating: words, count: 40_000 / words.utf8.count)
        #expect(count("Spørsmål: " + text) > 0)
        #expect(count(text) > 0)
        #expect(count("Verktøy: busk\nForrige oppgave: " + text) > 0)
    }

    @Test(
        "may have thousands of prompts, tools and sentences",
        arguments: ["- Er det? Hva så da nå?\n", "- 2 min hver.\n", "- busk\n", "- Diabetes.\n", "-\n"])
    func many(line: String) {
        let lines = String(repeating: line, count: 40_000 / line.utf8.count)
        #expect(count("Spørsmål:\n" + lines) > 0)
        #expect(count("Verktøy:\n" + lines) > 0)
        #expect(count("Verktøy:\n" + lines + "\nForrige oppgave: x\n") > 0)
    }
}
