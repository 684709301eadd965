import Facilitation
import ScriptFormat
import Testing

/// What mending does is seen by reading the result.
@Suite("Mending never harms")
struct HarmlessFixTests {
    private static let options = PlausibleSlipTests.options

    private static func read(_ bytes: some Sequence<UInt8>) -> Reading<Script> {
        var reading = ScriptReader.read(bytes, options: options)
        reading.findings = (reading.findings + ScriptCheck.findings(reading, options: options))
            .sorted { $0.position < $1.position }
        return reading
    }

    private static func fixed(_ text: String) -> String {
        String(decoding: Fixing(Array(text.utf8)) { read($0) }.bytes, as: UTF8.self)
    }

    private static func codes(_ reading: Reading<Script>) -> [String: Int] {
        Dictionary(reading.findings.map { ($0.code, 1) }, uniquingKeysWith: +)
    }

    private static func words(_ text: String) -> [String: Int] {
        // A bullet or a number of a list is none.
        let plain = text.replacing(/(?m)^\s*(\d+[.)]|[A-Za-zØø][.)]?(?=\s))/, with: "").lowercased()
        return Dictionary(plain.split { !$0.isLetter && !$0.isNumber }.map { ($0.description, 1) }, uniquingKeysWith: +)
    }

    /// The words that are gone and were not a part of what the findings underline.
    private static func lost(_ old: String, _ new: String, _ findings: [Finding]) -> [String] {
        let source = ScriptReader.read(old).source
        let underlined = words(
            findings.map { finding in
                String(source.line(finding.position.line).dropFirst(finding.position.column - 1).prefix(finding.length))
            }.joined(separator: "\n"))
        let after = words(new)
        return words(old).filter { $1 > after[$0, default: 0] && underlined[$0] == nil }.map(\.key).sorted()
    }

    @Test("by each edit alone", arguments: PlausibleSlipTests.slips)
    func alone(slip: Slip) {
        let reading = Self.read(slip.text.utf8)
        for finding in Fixing.offered(in: reading, read: Self.read) {
            guard let fix = finding.fix else { continue }
            let bytes = Edits.apply([fix], to: reading.source.bytes)
            let after = Self.read(bytes)
            for (code, count) in Self.codes(after) {
                #expect(count <= Self.codes(reading)[code, default: 0], "\(code)")
            }
            #expect(after.findings.count < reading.findings.count)
            #expect(after.value != nil || reading.value == nil)
            #expect(Self.lost(slip.text, String(decoding: bytes, as: UTF8.self), [finding]) == [])
        }
    }

    @Test("by some edits together", arguments: PlausibleSlipTests.slips)
    func subsets(slip: Slip) {
        let reading = Self.read(slip.text.utf8)
        let fixes = Fixing.offered(in: reading, read: Self.read).compactMap(\.fix).prefix(4)
        for subset in 1..<(1 << fixes.count) {
            let some = fixes.indices.filter { subset & (1 << $0) != 0 }.map { fixes[$0] }
            let after = Self.read(Edits.apply(some, to: reading.source.bytes))
            for (code, count) in Self.codes(after) {
                #expect(count <= Self.codes(reading)[code, default: 0], "\(code)")
            }
        }
    }

    @Test("by all of them, and twice is once", arguments: PlausibleSlipTests.slips)
    func all(slip: Slip) {
        let reading = Self.read(slip.text.utf8)
        let fixing = Fixing(Array(slip.text.utf8), read: Self.read)
        let after = Self.read(fixing.bytes)
        for (code, count) in Self.codes(after) { #expect(count <= Self.codes(reading)[code, default: 0], "\(code)") }
        #expect(Self.lost(slip.text, String(decoding: fixing.bytes, as: UTF8.self), reading.findings) == [])
        #expect(Fixing(fixing.bytes, read: Self.read).mended == [])
    }

    @Test("a mark after the brackets, which goes into them")
    func marks() {
        #expect(
            Self.fixed(inSession("# A (50 min)\n\n## Prat (20 min) valgfri\n\n## Lek (30 min) stille, fast\n"))
                == inSession("# A (50 min)\n\n## Prat (20 min, valgfri)\n\n## Lek (30 min, stille, fast)\n"))
    }

    @Test("a name with a number in it, which would be lost")
    func numbers() {
        for text in ["---\nsamling 2: Tempo\ntittel: X\n---\n", "---\nsamling: 2 av 6\ntittel: X\n---\n"] {
            let text = text + "\n# A (5 min)\n\n## B (5 min)\n"
            #expect(Self.fixed(text) == text)
        }
        let numbered = inItem("Spørsmål 1: Hva nå?\nSpørsmål 2: Hva så?\n")
        #expect(Self.fixed(numbered) == numbered)
    }

    @Test("bold marks around a heading or its title")
    func bold() {
        #expect(
            Self.fixed(inSession("# A (10 min)\n\n### **Hvordan? – 10 min**\n"))
                == inSession("# A (10 min)\n\n## **Hvordan? (10 min)**\n"))
        #expect(
            Self.fixed(inSession("# A (10 min)\n\n## **Hvordan?** – 10 min\n"))
                == inSession("# A (10 min)\n\n## **Hvordan?** (10 min)\n"))
        #expect(
            Self.fixed(inSession("# A (10 min)\n\n## _Hvordan?_ [10 min]\n"))
                == inSession("# A (10 min)\n\n## _Hvordan?_ (10 min)\n"))
    }

    @Test("levels of headings, all of which go up together")
    func levels() {
        let right =
            "---\ntittel: X\n---\n\n# A (10 min)\n\n## B (10 min)\n\n<!-- C -->\n\n# D\n\n## E (5 min, stille)\n\n``` \n### x\n```\n"
        let deep = right.replacing("# D", with: "## D").replacing("## A", with: "## A").replacing("# A", with: "## A")
            .replacing("## B", with: "### B").replacing("## E", with: "### E")
        #expect(
            Self.read(deep.utf8).findings.map(\.code) == [
                "heading-levels", "phase-without-duration", "cannot-be-shown",
            ])
        #expect(Self.fixed(deep) == right)
        let titled = deep.replacing("---\n\n##", with: "---\n\n# X\n\n##")
        #expect(Self.fixed(titled) == right.replacing("---\n\n#", with: "---\n\n<!-- X -->\n\n#"))
        // Without facts, and phases without times.
        let bare = "## Start\n\n### Hei (5 min)\n\n### Prat (10 min)\n\n## Slutt\n\n### Takk (5 min)\n"
        #expect(Self.fixed(bare) == bare.replacing("##", with: "#"))
    }
}
