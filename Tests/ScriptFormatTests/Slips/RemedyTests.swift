import Facilitation
import ScriptFormat
import Testing

/// What is read of a slip, and what the finding says to do about it.
@Suite("The remedy")
struct RemedyTests {
    private func reading(_ text: String) -> Reading<Script> {
        ScriptReader.read(
            text, options: ReadingOptions(toolbox: KnownToolbox(tools: ["helsekoppen": ["Helsekoppen"]])))
    }

    private func told(_ text: String) -> [String] {
        reading(text).findings.map { finding in
            ["\(finding.position.line)", finding.message, finding.help, finding.example ?? "–"].joined(separator: " | ")
        }
    }

    private func mended(_ text: String) -> String {
        String(decoding: Fixing(Array(text.utf8)) { ScriptReader.read($0) }.bytes, as: UTF8.self)
    }

    @Test("for a word that is near a label is in the document's language")
    func languages() {
        let labels = "Materiell: penner\n\nLeader: Kari\n\nQestion: What now?\n"
        let english = "---\ntitle: X\nlanguage: en\n---\n\n# A (5 min)\n\n## B (5 min)\n\n"
        #expect(reading(inItem(labels)).findings.compactMap { $0.fix?.replacement } == ["Utstyr", "Leder", "Spørsmål"])
        #expect(
            reading(english + labels).findings.compactMap { $0.fix?.replacement } == ["Materials", "Lead", "Question"])
    }

    @Test("for a label without its colon keeps what stands around it")
    func colons() {
        #expect(mended(inItem("**Spørsmål**\n\nHva nå?\n")) == inItem("**Spørsmål**: Hva nå?\n"))
        #expect(mended(inItem("Leder;gruppeleder\n")) == inItem("Leder: gruppeleder\n"))
        #expect(mended(inItem("Leder gruppeleder\n")) == inItem("Leder: gruppeleder\n"))
        #expect(mended(inItem("### Tips\n\nSmil.\n")) == inItem("Tips: Smil.\n"))
        let commented = inItem("### Tips\n\n<!-- Kari -->\n\nSmil.\n")
        #expect(mended(commented).contains("<!-- Kari -->"))
        let item = reading(inItem("Leder gruppeleder og medleder\n\nSpørsmål\n\nHva nå?\n\nHei.")).value?.items[0]
        #expect(item?.lead == [.groupLeader, .coLeader])
        #expect(item?.prompts.map(\.text) == ["Hva nå?"])
        #expect(item?.text == ["Hei."])
    }

    @Test("for roles with another mark between is a comma")
    func roles() {
        let text = inItem("Leder: gruppeleder/medleder og Kari\n")
        #expect(
            told(text) == [
                "9 | «gruppeleder/medleder» er lest som flere roller. | Sett komma eller «og» mellom rollene. "
                    + "| Leder: gruppeleder, medleder"
            ])
        #expect(reading(text).value?.items[0].lead == [.groupLeader, .coLeader, .other("Kari")])
    }

    @Test("for a heading that is too deep is what works there")
    func deepHeadings() {
        #expect(
            told(inItem("### Husk\n\nHei.\n")) == [
                "9 | ### er ikke et nivå i en samling. | Skriv det som vanlig tekst, gjerne med fet skrift. | **Husk**"
            ])
        #expect(
            told(inSession("# A (10 min)\n\n## B (5 min)\n\n### C (5 min)\n")) == [
                "9 | ### er ikke et nivå i en samling. | Skriv ## foran. | ## C (5 min)"
            ])
        #expect(reading(inItem("### Husk\n")).findings.first?.fix == nil)
    }

    @Test("for a sum waits for the times to be clear")
    func sums() {
        let loose = inSession("# A (30 min)\n\n## B (5)\n\n## C (20 min)\n")
        #expect(reading(loose).findings.map(\.code) == ["duration-form"])
        // Then it would be told, so that the time is left for the author to mend.
        #expect(mended(loose) == loose)
        let clear = loose.replacing("(5)", with: "(5 min)")
        #expect(reading(clear).findings.map(\.code) == ["phase-sum"])
        let phase = inSession("# A (1/2 time)\n\n## B (5 min)\n\n# C (en time)\n\n## D (5 min)\n")
        #expect(!reading(phase).findings.map(\.code).contains("phase-sum"))
    }

    @Test("for a tool with a remark after it is the name alone")
    func remarks() {
        #expect(
            told(inItem("Verktøy: helsekoppen (se vedlegg)\n")) == [
                "9 | Verktøyet «helsekoppen (se vedlegg)» finnes ikke i verktøykassa. | Mente du «helsekoppen»? | –"
            ])
    }

    @Test("for the beginning of a tool's name is the whole, and is not certain")
    func beginnings() {
        func told(_ word: String) -> [String] {
            let toolbox = KnownToolbox(
                tools: ["pusteanker-soal": ["Pusteanker og SOAL"], "helsekoppen": [], "busk": ["Busk"], "busker": []])
            return ScriptReader.read(inItem("Verktøy: \(word)\n"), options: ReadingOptions(toolbox: toolbox)).findings
                .map { "\($0.help) \($0.fix == nil ? "–" : "fix")" }
        }
        #expect(told("pusteanker") == ["Mente du «pusteanker-soal»? –"])
        #expect(told("Pusteanker og") == ["Mente du «pusteanker-soal»? –"])
        #expect(told("bus") == told("xyz"))
        #expect(told("pust") == ["Mente du «pusteanker-soal»? –"])
        #expect(told("pu") == ["Rett navnet, eller lag dokumentet. «treff verktøy» viser dem som finnes. –"])
    }

    @Test("for a section of a tool that has lost its mark is a #")
    func sections() {
        let reading = ToolReader.read(
            "---\nverktøy: X\n---\n\nOm X.\n\n**Steg**\n\n• Pust.\n\nSpør etterpå:\n- Hva nå?\n", id: "x")
        #expect(reading.value?.steps.map(\.text) == ["Pust."])
        #expect(reading.value?.questions == ["Hva nå?"])
        #expect(
            reading.findings.map { "\($0.position.line) \($0.code) \($0.message) \($0.example ?? "")" } == [
                "7 heading-marks Linja er lest som en overskrift, men mangler #. # Steg",
                "9 list-mark Linja er lest som en del av en liste. - …",
                "11 heading-marks Linja er lest som en overskrift, men mangler #. # Spør etterpå",
            ])
        let mended = Fixing(Array(reading.source.bytes)) { ToolReader.read($0, id: "x") }
        #expect(ToolReader.read(mended.bytes, id: "x").findings == [])
        #expect(ToolReader.read(mended.bytes, id: "x").value == reading.value)
    }

    @Test("is not needed for a course's build on one line")
    func builds() {
        let course = CourseReader.read("---\nkurs: X\noppbygning: Oppstart (30 min), Hoveddel (1 t)\n---\n", id: "x")
        #expect(course.value?.build == [.init(title: "Oppstart", minutes: 30), .init(title: "Hoveddel", minutes: 60)])
        #expect(course.findings == [])
        func findings(_ build: String) -> [String] {
            CourseReader.read("---\nkurs: X\n\(build)\n---\n", id: "x").findings.map { finding in
                "\(finding.code) \(finding.position.column)+\(finding.length)"
            }
        }
        #expect(findings("oppbygning: [Oppstart (10 min), Hoveddel (40 min)]") == [])
        #expect(findings("oppbygning: [\"Oppstart (10 min)\", 'Hoveddel (1 t)' ]") == [])
        #expect(findings("oppbygning: [Oppstart (10 min), Hoveddel]") == ["bad-build 33+8"])
        #expect(findings("oppbygning:\n  - Oppstart (10 min)\n  - Hoveddel, resten") == ["bad-build 5+16"])
    }
}
