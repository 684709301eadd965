import Basics
import Facilitation
import Testing

@testable import RecordStore

@Suite struct RecordNameTests {
    @Test(
        arguments: [
            ("a/1", "Mestringstreff", 1, "2026-11-21-1000-mestringstreff-1.json"),
            ("a/1", "Språkkafé: ØST!", 12, "2026-11-21-1000-språkkafé-øst-12.json"),
            ("mestringstreff/2", nil, nil, "2026-11-21-1000-mestringstreff-2.json"),
            ("/home/kari/Mine kurs/Ny samling.md", nil, nil, "2026-11-21-1000-ny-samling.json"),
            ("a/1", "../..", 3, "2026-11-21-1000-session-3.json"),
            ("\u{1B}[2J", nil, nil, "2026-11-21-1000-2j.json"),
            ("", nil, nil, "2026-11-21-1000-session.json"),
        ] as [(String, String?, Int?, String)])
    func aNameIsMadeOfTheTimeAndTheScript(id: String, course: String?, session: Int?, name: String) {
        var record = Samples.begun
        record.script.id = id
        record.script.course = course
        record.script.session = session
        #expect(RecordName.name(for: record) == name)
        #expect(RecordName.isCandidate(name))
    }

    @Test func aLongNameIsCutAtALetter() {
        var record = Samples.begun
        record.script.course = String(repeating: "ø", count: 400)
        let name = RecordName.name(for: record, attempt: 12)
        #expect(name == "2026-11-21-1000-\(String(repeating: "ø", count: 50))-1-12.json")
    }

    @Test(arguments: [
        ("a/b", "a", "b"), ("b", ".", "b"), ("/b", "/", "b"), ("a//b//", "a/", "b"), ("/", "/", ""),
    ])
    func aPathIsAFolderAndAName(path: String, folder: String, name: String) {
        #expect(FilePath(path) == FilePath(folder: folder, name: name))
    }
}
