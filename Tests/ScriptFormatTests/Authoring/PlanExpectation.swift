import Facilitation
import Languages
import ScriptFormat
import TestSupport
import Testing

/// Reads a session with marks in it, and expects precisely these findings of its plan, and none of the reader.
func expectPlan(
    _ marked: String, _ expected: [String], course: Course? = nil, options: ReadingOptions = ReadingOptions(),
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let marked = MarkedText(marked)
    let reading = ScriptReader.read(marked.text, options: options)
    let findings = ScriptCheck.findings(reading, course: course, options: options)
    #expect(reading.findings == [], sourceLocation: sourceLocation)
    #expect(findings.map { summary($0, in: marked, reading.source) } == expected, sourceLocation: sourceLocation)
}

/// The codes that the plan of a session of one item gives, in a language.
func planCodes(_ item: String, _ language: Language, course: Course? = nil) -> [String] {
    let phase = "---\ntittel: X\nspråk: \(language.tag)\n---\n\n# Oppstart (15 min)\n\n## Bli kjent (15 min)\n\n"
    return ScriptCheck.findings(ScriptReader.read(phase + item), course: course).map(\.code)
}
