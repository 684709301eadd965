import Facilitation
import ScriptFormat
import Testing

/// Each of these ends in a clear finding; that they end soon is seen when the tests are run with a time limit.
@Suite("Hostile scripts")
struct HostileTests {
    private func codes(_ text: String) -> [String] {
        ScriptReader.read(text).findings.map(\.code).filter { $0 != "long-line" }
    }

    private func withFrontMatter(_ lines: String) -> String {
        "---\ntittel: X\n\(lines)\n---\n\n# Oppstart (5 min)\n\n## Velkommen (5 min)\n"
    }

    @Test("with bombs of aliases, deep lists and odd types in the front matter")
    func yaml() {
        let names = (0..<20).map { number in
            "a\(number): &a\(number) [\(Array(repeating: "*a\(number - 1)", count: 10).joined(separator: ", "))]"
        }
        let bomb = codes(withFrontMatter(names.joined(separator: "\n")))
        #expect(bomb.count == 40)
        #expect(Set(bomb) == ["front-matter-feature", "unknown-key"])
        let one = "mål: [&a [x, x], &b [*a, *a, *a], &c [*b, *b, *b], *c]"
        #expect(codes(withFrontMatter(one)) == ["front-matter-feature"])
        #expect(codes(withFrontMatter("mål:\n  - &a En\n  - *a")) == ["front-matter-feature"])
        #expect(codes(withFrontMatter("mål: " + String(repeating: "[", count: 20_000))) == ["front-matter-feature"])
        #expect(codes(withFrontMatter("mål: " + String(repeating: "{a: ", count: 5_000))) == ["front-matter-feature"])
        #expect(
            codes(withFrontMatter("mål:\n  " + String(repeating: "- ", count: 10_000) + "x")) == ["front-matter-value"])
        #expect(codes(withFrontMatter("mål: !!binary aGVp")) == ["front-matter-feature"])
        #expect(codes(withFrontMatter("mål: \"" + String(repeating: "\\", count: 20_000))) == ["front-matter-value"])
        #expect(
            codes(withFrontMatter("mål: " + String(repeating: "x", count: 40_000))) == [
                "front-matter-too-long"
            ])
        let many = (0..<250).map { "navn\($0): x" }.joined(separator: "\n")
        #expect(codes(withFrontMatter(many)).count == 250)
    }

    @Test("with thousands of items, of which a session's number is read")
    func items() {
        let items = (1...10_000).map { "## Punkt \($0) (1 min)\n\n" }.joined()
        let reading = ScriptReader.read(inSession("# Oppstart (500 min)\n\n" + items))
        #expect(reading.findings.map(\.code) == ["too-many-items"])
        #expect(reading.findings.first?.position == .init(line: 1007, column: 1))
        #expect(reading.value?.items.count == 500)
    }

    @Test(
        "with thousands of labels that stand alone", arguments: ["Si", "**Spørsmål**", "Leder:", "Leder gruppeleder"])
    func labelsAlone(line: String) {
        let text = inItem(String(repeating: line + "\n", count: 20_000))
        #expect(Set(codes(text)).isSubset(of: ["label-colon", "label-without-value", "misspelt-label"]))
    }

    @Test("with lines of a hundred thousand characters")
    func lines() {
        let long = String(repeating: "å ", count: 60_000)
        for line in [
            long, "Spørsmål: " + long, "- " + long, "<!--" + long, "# " + long, "## (" + long,
            String(repeating: "(", count: 180_000), String(repeating: ",", count: 180_000),
            String(repeating: "<!--", count: 40_000), String(repeating: "<!---->", count: 20_000),
            String(repeating: "*", count: 180_000), String(repeating: "- ", count: 80_000),
            "## Punkt (" + String(repeating: "1 t ", count: 40_000) + ")",
            "Verktøy: " + String(repeating: "a,", count: 60_000),
            "Utstyr: " + String(repeating: "(", count: 120_000),
            "## " + String(repeating: "9", count: 180_000) + " min",
            String(repeating: "#", count: 180_000), String(repeating: "\u{0}", count: 1_000),
            "Leder: " + String(repeating: " og", count: 40_000), String(repeating: "`", count: 180_000),
        ] {
            let reading = ScriptReader.read(
                inItem(line + "\n"), options: ReadingOptions(toolbox: KnownToolbox(tools: ["busk": []])))
            #expect(!reading.findings.isEmpty)
            #expect(reading.findings.count <= 501)
        }
    }

    @Test("with tens of thousands of lines")
    func manyLines() {
        for line in [
            "- x\n", "\n", "<!--\n", "Si: x\n", "  - x\n", "```\n", "x\n---\n", "TODO\n", "Ledr: x\n", "> x\n\n",
            "1. x\n", "- x\n  y\n", "• x\n",
        ] {
            let body = String(repeating: line, count: 90_000 / line.utf8.count)
            let reading = ScriptReader.read(inItem(body))
            #expect(reading.value != nil)
            #expect(reading.findings.count <= 501)
        }
        let nested = (0..<400).map { String(repeating: " ", count: $0) + "- x\n" }.joined()
        #expect(ScriptReader.read(inItem(nested)).value != nil)
        let entries = String(repeating: "a: b\n", count: 36_000)
        #expect(ScriptReader.read("---\n" + entries).value == nil)
    }
}
