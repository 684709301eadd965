import Facilitation
import Languages
import ScriptFormat
import TestSupport
import Testing

@Suite("Edits")
struct EditsTests {
    private func applied(_ edits: [(Range<Int>, String)], to text: String) -> String {
        let edits = edits.map { Finding.Edit(range: $0.0, replacement: $0.1) }
        return String(decoding: Edits.apply(edits, to: Array(text.utf8)), as: UTF8.self)
    }

    @Test("are made together, in any order, and the rest of the text stays")
    func together() {
        #expect(applied([(4..<5, "E"), (0..<1, "A"), (2..<2, "++")], to: "abcde\r\n ") == "Ab++cdE\r\n ")
        #expect(applied([], to: "\u{FEFF}x \t") == "\u{FEFF}x \t")
    }

    @Test("that overlap, stand at one place or outside the text do not spoil each other")
    func conflicts() {
        #expect(applied([(0..<3, "x"), (2..<4, "y")], to: "abcd") == "xd")
        #expect(applied([(1..<1, "x"), (1..<1, "y")], to: "ab") == "axb")
        #expect(applied([(1..<2, "x"), (1..<1, "y")], to: "ab") == "ayb")
        #expect(applied([(1..<9, "x"), (0..<1, "A")], to: "ab") == "Ab")
    }

    @Test("end new lines as the text's own do")
    func newlines() {
        #expect(applied([(0..<0, "---\n")], to: "a\r\nb\r\n") == "---\r\na\r\nb\r\n")
        #expect(applied([(0..<0, "---\n")], to: "a\rb\r") == "---\ra\rb\r")
        #expect(applied([(0..<0, "---\n")], to: "a") == "---\na")
    }
}

@Suite("Mending")
struct FixingTests {
    private func fixed(_ text: String) -> (text: String, codes: [String]) {
        let fixing = Fixing(Array(text.utf8)) { ScriptReader.read($0) }
        return (String(decoding: fixing.bytes, as: UTF8.self), fixing.mended.map(\.code))
    }

    @Test("takes what has a certain answer, and keeps everything else to the byte")
    func mends() {
        let text =
            "\u{FEFF}---\r\ntitel: X \t\r\n---\r\n# A (5 minutter)  \r\n##B (fem min, stile)\r\n\r\nLeddr: Kari\r\n<!-- å --> \r\n"
        let (mended, codes) = fixed(text)
        #expect(
            mended
                == "\u{FEFF}---\r\ntittel: X \t\r\n---\r\n# A (5 min)  \r\n## B (5 min, stille)\r\n\r\nLeder: Kari\r\n<!-- å --> \r\n"
        )
        #expect(
            codes == [
                "unknown-key", "duration-form", "heading-space", "duration-form", "misspelt-label", "unknown-mark",
            ])
    }

    @Test("goes on until nothing more can be mended")
    func rounds() {
        // The words for the minutes are seen once the comma is there.
        let (mended, codes) = fixed("tittel: X\n---\n#A (5 min)\n##B (fem min stille)\n")
        #expect(mended == "---\ntittel: X\n---\n# A (5 min)\n## B (5 min, stille)\n")
        #expect(codes.contains("front-matter-missing") && codes.contains("heading-commas"))
        #expect(fixed(mended).codes == [])
    }

    @Test(
        "leaves no finding of an example that has a remedy",
        arguments: Rule.all.filter { $0.prose(.nb).example != nil }.map(\.code))
    func rules(code: String) throws {
        let rule = try #require(Rule.named(code))
        for language in Language.spoken {
            let example = try #require(rule.prose(language).example)
            let text = try #require(example.frame).document(around: example.wrong)
            let fixing = Fixing(Array(text.utf8)) { DocumentReader.read($0, id: "x") }
            let left = DocumentReader.read(fixing.bytes, id: "x").findings.filter { $0.fix != nil }
            #expect(left.map(\.code) == [])
        }
    }
}
