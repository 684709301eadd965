import Facilitation
import Testing

@testable import ScriptFormat

/// A session's text in another place in a course.
struct PlaceEditTests {
    private func placed(_ text: String, course: String? = "Kveld", session: Int? = 4, title: String = "Ro: å hvile")
        -> String
    {
        var script = ScriptReader.read(text).value ?? Script(title: "")
        (script.course, script.session, script.title) = (course, session, title)
        let bytes = PlaceEdit.bytes(of: Array(text.utf8), placedAs: script)
        #expect(ScriptReader.read(bytes).value == script)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let body = "\n<!-- min -->\n# A (5 min)\n## B (5 min)\n"

    @Test func onlyTheValuesAreOther() {
        #expect(
            placed("---\nTittel:   'Hvile'\nsamling: 1\nkurs: Dag\nspråk: nb\n---" + Self.body)
                == "---\nTittel: \"Ro: å hvile\"\nsamling: 4\nkurs: Kveld\nspråk: nb\n---" + Self.body)
    }

    @Test func whatIsMissingIsAddedInTheScriptsLanguage() {
        #expect(
            placed("---\ntitle: Rest\nlanguage: en\n---" + Self.body)
                == "---\ntitle: \"Ro: å hvile\"\nlanguage: en\ncourse: Kveld\nsession: 4\n---" + Self.body)
    }

    @Test func linesEndAsTheyDid() {
        let text = ("---\ntittel: Hvile\nspråk: nb\n---" + Self.body).replacing("\n", with: "\r\n")
        let expected = ("---\ntittel: \"Ro: å hvile\"\nspråk: nb\nkurs: Kveld\nsamling: 4\n---" + Self.body)
        #expect(placed(text) == expected.replacing("\n", with: "\r\n"))
    }

    @Test func whatIsTheSameIsNotTouched() {
        let text = "---\ntittel:   Ro   # kommentar\nkurs:  'Kveld'\nsamling:   4\n---" + Self.body
        #expect(placed(text, title: "Ro") == text)
    }

    @Test func aTextWithoutFrontMatterStays() {
        let script = Script(course: "Kveld", title: "X")
        #expect(PlaceEdit.bytes(of: Array(Self.body.utf8), placedAs: script) == Array(Self.body.utf8))
    }

    @Test func acceptedFindingsAreWritten() {
        let script = Script(
            title: "X",
            phases: [Phase(id: "1", title: "A", items: [Item(id: "1.1", title: "B", duration: PlannedDuration(5))])])
        let text = ScriptWriter.text(script, exceptions: ["phase-sum": "Vi vil det", "jargon": "Fagfolk"])
        #expect(ScriptReader.read(text).exceptions == ["phase-sum": "Vi vil det", "jargon": "Fagfolk"])
    }
}
