import Facilitation
import ScriptFormat
import Testing

@Suite("A file that is no script")
struct ForeignFileTests {
    private func messages(_ bytes: some Sequence<UInt8>) -> [String] {
        let reading = ScriptReader.read(bytes, options: ReadingOptions(messages: .en))
        #expect(reading.value == nil)
        return reading.findings.map { "\($0.position.line):\($0.position.column) \($0.code) \($0.message)" }
    }

    @Test(
        "is refused in one sentence",
        arguments: [
            ("", "The file is empty."), (" \n\t\r\n", "The file is empty."),
            ("PK\u{3}\u{4}[Content_Types].xml", "The file is a Word document or a packed file."),
            ("%PDF-1.7 ...", "The file is a PDF."), ("{\\rtf1\\ansi hei}", "The file is rich text (RTF)."),
            ("<!DOCTYPE html><html>", "The file is a web page."), ("\n <html lang=nb>", "The file is a web page."),
            ("{\"format\": \"treff-record\"}", "The file is data (JSON)."),
            ("# README\n\nJust words.\n\n## More\n", "The file has neither facts at the top nor headings with times."),
            ("Hei", "The file has neither facts at the top nor headings with times."),
        ])
    func refused(text: String, sentence: String) {
        #expect(messages(text.utf8) == ["1:1 not-a-script \(sentence) This is not a session script."])
    }

    @Test("may be bytes of any kind")
    func binary() {
        #expect(
            messages([0x89, 0x50, 0x4E, 0x47, 0x0D]) == [
                "1:1 not-a-script The file is a picture. This is not a session script."
            ])
        #expect(
            messages([UInt8](repeating: 0, count: 999)) == [
                "1:1 not-a-script The file is not a text file. This is not a session script."
            ])
        let large = [UInt8](repeating: 0x61, count: 3_000_000)
        #expect(messages(large) == ["1:1 too-large The file is 3 MB. treff reads files of up to 1 MB."])
    }

    @Test("may be a document of another kind")
    func otherKind() {
        #expect(messages("---\nverktøy: BUSK\n---\n".utf8) == ["1:1 wrong-kind This is a tool, not a session script."])
        #expect(
            messages("---\nkurs: X\nsamlinger: 6\n---\n".utf8) == [
                "1:1 wrong-kind This is a course, not a session script."
            ])
        #expect(messages("---\ntitle: X\n---\n\nWords.\n".utf8) == ["1:1 no-phases The script has no phases."])
        let session = "---\ntitle: X\n---\n\n# A (5 min)\n\n## B (5 min)\n"
        #expect(ToolReader.read(session, id: "x").findings.map(\.code) == ["wrong-kind"])
        #expect(
            CourseReader.read("Hei", id: "x").findings.map(\.message) == [
                "Fila har verken opplysninger øverst eller overskrifter med tid. Dette er ikke et kurs."
            ])
        #expect(
            DocumentReader.read("---\nmetode: Film\n---\n", id: "film").value
                == .tool(Tool(id: "film", kind: .method, title: "Film")))
    }
}
