import Facilitation
import ScriptFormat
import TestSupport
import Testing

/// A finding in one line: the mark it stands at (or line:column), the code, the characters it underlines, the message.
func summary(_ finding: Finding, in marked: MarkedText, _ source: Source) -> String {
    let position = finding.position
    let place = marked.mark(line: position.line, column: position.column).map(String.init)
    let line = source.line(position.line)
    let underlined = line.dropFirst(position.column - 1).prefix(finding.length)
    return "\(place ?? "\(position.line):\(position.column)") \(finding.code) [\(underlined)] \(finding.message)"
}

/// Reads a session with marks in it, and expects precisely these findings, in the order of the text.
@discardableResult
func expectFindings(
    _ marked: String, _ expected: [String], options: ReadingOptions = ReadingOptions(messages: .nb),
    sourceLocation: SourceLocation = #_sourceLocation
) -> Script? {
    let marked = MarkedText(marked)
    let reading = ScriptReader.read(marked.text, options: options)
    let found = reading.findings.map { summary($0, in: marked, reading.source) }
    #expect(found == expected, sourceLocation: sourceLocation)
    return reading.value
}

/// Puts the body of an item into a session that has nothing else.
func inItem(_ body: String) -> String {
    "---\ntittel: Eksempel\n---\n\n# Oppstart (5 min)\n\n## Velkommen (5 min)\n\n" + body
}

/// Puts phases and items under the smallest front matter.
func inSession(_ body: String) -> String { "---\ntittel: Eksempel\n---\n\n" + body }
