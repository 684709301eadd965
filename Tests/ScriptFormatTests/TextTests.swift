import Facilitation
import ScriptFormat
import Testing

@Suite("The text")
struct TextTests {
    @Test("may have comments anywhere; they are skipped")
    func comments() {
        let reading = ScriptReader.read(
            inItem(
                """
                Ta imot <!-- Kari! --> folk
                <!-- ved
                 døra,

                # Ikke en fase (5 min)
                -->
                ved døra.

                Spørsmål:
                <!-- husk denne -->
                - Hva nå?<!---->
                - Og så? <!-- a --><!-- b -->
                """))
        #expect(reading.findings == [])
        #expect(reading.value?.items[0].text == ["Ta imot folk ved døra."])
        #expect(reading.value?.items[0].prompts.map(\.text) == ["Hva nå?", "Og så?"])
        #expect(
            reading.tree.comments.map { reading.source.text($0).count } == [14, 43, 19, 7, 10, 10])
    }

    @Test("goes on after a comment that is never closed")
    func unclosedComment() {
        let script = expectFindings(
            inItem("Ta imot folk. 1️⃣<!-- husk\ndette\n\nKaffe. 2️⃣<!-- og dette\n"),
            [
                "1️⃣ unclosed-comment [<!--] Kommentaren som begynner her, slutter ikke.",
                "2️⃣ unclosed-comment [<!--] Kommentaren som begynner her, slutter ikke.",
            ])
        #expect(script?.items[0].text == ["Ta imot folk.", "Kaffe."])
    }

    @Test("has its comments skipped after a code block that is never closed, and none in one that is")
    func commentsAndCode() {
        let script = expectFindings(
            inItem("1️⃣~~~\n<!-- a -->\n\u{A0}~~~\n<!-- b -->\n\n2️⃣```\nTa imot folk.\n\n<!-- c -->\nKaffe."),
            [
                "1️⃣ cannot-be-shown [~~~] Linjene mellom kodetegnene vises som vanlig tekst.",
                "2️⃣ unclosed-code [```] Kodeblokken som begynner her, slutter ikke.",
            ])
        #expect(script?.items[0].text == ["<!-- a -->", "``` Ta imot folk.", "Kaffe."])
    }

    @Test("may come from anywhere: CRLF, CR, tabs, no-break spaces, soft hyphens, decomposed letters")
    func strange() {
        let plain = inItem("Spørsmål: Hva nå?\n\n- To og to\n\nSmågruppe:\n- Én til\n")
        let strange = [
            plain.replacing("\n", with: "\r\n"), plain.replacing("\n", with: "\r"), "\u{FEFF}" + plain,
            plain.replacing(" ", with: "\u{A0}"), plain.replacing(": ", with: ":\t"),
            plain.replacing("ø", with: "ø\u{AD}"), plain.replacing("å", with: "a\u{30A}"),
            plain.replacing("\n", with: " \t\n"), plain.replacing("é", with: "e\u{301}"),
            plain.replacing("- ", with: "-\t"), plain.replacing("Hva", with: "\u{200B}Hva"),
        ]
        let meaning = ScriptReader.read(plain)
        #expect(meaning.findings == [])
        #expect(meaning.value != nil)
        for text in strange {
            let reading = ScriptReader.read(text)
            #expect(reading.findings == [])
            #expect(reading.value == meaning.value)
        }
    }

    @Test("has its control characters and placeholders told, once a line")
    func controls() {
        let script = expectFindings(
            inItem(
                "Hei\u{1B}[31m rødt\u{7}\n\nNull 1️⃣\u{0} her\n\n2️⃣\u{202E}snudd\n\nTips: 3️⃣TODO og TBD\n\nTodo er ikke TODOS."
            ),
            [
                "9:4 control-character [\u{1B}] Her står et usynlig styretegn (U+001B).",
                "1️⃣ control-character [\u{0}] Her står et usynlig styretegn (U+0000).",
                "2️⃣ control-character [\u{202E}] Her står et usynlig styretegn (U+202E).",
                "3️⃣ placeholder [TODO] Her står «TODO»: noe er ikke skrevet ferdig.",
            ])
        #expect(script?.items[0].text.first == "Hei\u{1B}[31m rødt\u{7}")
    }

    @Test("has the control characters of a line taken out at once")
    func mendingControls() {
        let bytes = Array(inItem("Hei\u{1B}[31m rødt\u{7}, \u{202E}snudd.").utf8)
        let fixing = Fixing(bytes) { DocumentReader.read($0, id: "x") }
        #expect(String(decoding: fixing.bytes, as: UTF8.self).hasSuffix("\n\nHei[31m rødt, snudd."))
        #expect(fixing.mended.count == 1)
    }

    @Test("counts columns and lengths in characters")
    func columns() {
        expectFindings(
            inSession("# Oppstart 👩‍👩‍👧 (2 min)\n## 🇳🇴 é (2 min, 1️⃣fåst)\n"),
            ["1️⃣ unknown-mark [fåst] Merket «fåst» er ukjent."])
    }

    @Test("under a list goes on with it, and that is told")
    func unindented() {
        let script = expectFindings(
            inItem("Spørsmål:\n- Hva nå?\n1️⃣Gi dem tid.\n- Og så?\n Rykket inn.\nTips: Smil.\n\nEget avsnitt."),
            ["1️⃣ unindented-line [Gi dem tid.] Linja er lest som en del av lista over."])
        #expect(script?.items[0].prompts.map(\.text) == ["Hva nå? Gi dem tid.", "Og så? Rykket inn."])
        #expect(script?.items[0].text == ["Eget avsnitt."])
    }

    @Test("of an older encoding is read as well as it can be")
    func encodings() {
        let plain = inItem("Spørsmål: Hva er på «gang»?\n")
        let meaning = ScriptReader.read(plain).value
        let latin: [UInt8] = plain.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let old = ScriptReader.read(latin, options: ReadingOptions(messages: .en))
        #expect(old.value == meaning)
        #expect(old.findings.map(\.message) == ["The file is saved as Windows-1252 (ANSI, Latin-1), not UTF-8."])
        #expect(old.findings.map(\.position) == [.init(line: 9, column: 3)])
        let wide = plain.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let unicode = ScriptReader.read([0xFF, 0xFE] + wide)
        #expect(unicode.value == meaning)
        #expect(unicode.findings.map(\.code) == ["not-utf8"])
        let damaged = ScriptReader.read(Array(plain.utf8) + [0x0A, 0xF0, 0x9F, 0x0A, 0x0A, 0xC3])
        #expect(damaged.findings.map(\.code) == ["not-utf8", "not-utf8"])
        #expect(damaged.findings.map(\.position) == [.init(line: 11, column: 1), .init(line: 13, column: 1)])
        #expect(damaged.value?.items[0].text == ["\u{FFFD}", "\u{FFFD}"])
    }
}
