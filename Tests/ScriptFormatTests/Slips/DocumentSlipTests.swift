import Facilitation
import ScriptFormat
import Testing

/// Slips in tools, methods and courses.
@Suite("A tool or a course broken by a slip")
struct DocumentSlipTests {
    private static func tool(_ name: String, _ body: String, _ findings: String...) -> Slip {
        Slip(name, file: "---\nverktøy: Pust\nspråk: nb\nformål: balanse\n---\n\n" + body + "\n", codes: findings)
    }

    private static func facts(_ name: String, _ facts: String, _ findings: String...) -> Slip {
        Slip(name, file: "---\n\(facts)\n---\n\nOm oss.\n", codes: findings)
    }

    static let slips = [
        tool("a section in another form", "# Steger\n\n- Pust.", "7 unknown-section"),
        tool("a section at another level", "### Steg\n\n- Pust."),
        tool("a section in the singular", "# Kilde\n\n- Boka.", "7 unknown-section"),
        tool("a section without a space", "#Steg\n\n- Pust.", "7 heading-space"),
        tool("a section in bold", "**Steg**\n\n- Pust.", "7 heading-marks"),
        tool("a section with a colon", "Steg:\n- Pust.", "7 heading-marks"),
        tool(
            "sections of one's own", "# Slik gjør du\n\n- Pust.\n\n# Tidsbruk\n\nTi minutter.", "7 unknown-section",
            "11 unknown-section"),
        tool("the time of a step in words", "# Steg\n\n- Pust. (fem minutter)", "9 duration-form"),
        tool("rounds with an x", "# Steg\n\n- Pust. (3x5 min)"),
        tool("rounds in words", "# Steg\n\n- Pust. (3 ganger 5 min)", "9 step-time"),
        tool("a dash before the roles", "# Steg\n\n- Pust. (2 × 5 min - forteller, lytter)", "9 step-time"),
        tool("bullets of Word", "# Steg\n\n• Pust. (2 min)\n• Hvil.", "9 list-mark", "10 list-mark"),
        tool("a step to write", "# Steg\n\n- TODO\n- [sett inn steg]", "9 placeholder", "10 placeholder"),
        facts("a purpose in another form", "verktøy: Pust\nformål: utforsk", "3 unknown-purpose"),
        facts("two purposes with og", "verktøy: Pust\nformål: balanse og samspill", "3 unknown-purpose"),
        facts("a tool without a name", "verktøy:\nformål: balanse", "2 missing-title"),
        facts("a tool with a session's number", "verktøy: Pust\nsamling: 2", "3 misplaced-key"),
        facts("a method with a purpose", "metode: Ro\nformål: balanse", "3 misplaced-key"),
        facts("a tool and a method at once", "verktøy: Pust\nmetode: Ro", "3 misplaced-key"),
        facts(
            "an exception that a tool does not need", "verktøy: Pust\nunntak:\n  - long-line: Tabell",
            "4 unneeded-exception"),
        facts("the number of sessions in a word", "kurs: Ro\nsamlinger: seks", "3 bad-number"),
        facts("no sessions", "kurs: Ro\nsamlinger: 0", "3 bad-number"),
        facts("a group in words", "kurs: Ro\ngruppe: seks til tolv", "3 bad-group"),
        facts("a group the wrong way round", "kurs: Ro\ngruppe: 12–6", "3 bad-group"),
        facts("a group of people", "kurs: Ro\ngruppe: 6–12 deltakere"),
        facts("a build with slashes", "kurs: Ro\noppbygning: 30/90/30", "3 bad-build"),
        facts(
            "a build without brackets", "kurs: Ro\noppbygning:\n  - Oppstart 30 min\n  - Prat: 1 time", "4 bad-build",
            "5 bad-build"),
        facts("rules misspelt", "kurs: Ro\nsamlinger: 2\nregler: mestringtreff", "4 unknown-rule"),
        facts("all rules", "kurs: Ro\nsamlinger: 2\nregler: alle", "4 unknown-rule"),
        facts("a rule that holds anyway", "kurs: Ro\nsamlinger: 2\nregler: phase-sum", "4 unknown-rule"),
        facts("independent misspelt", "kurs: Ro\ndiagnose: uavhenging"),
        facts("participants for a group", "kurs: Ro\nsamlinger: 2\ndeltakere: 6–12", "4 unknown-key"),
    ]

    private static func read(_ bytes: some Sequence<UInt8>) -> Reading<Document> {
        DocumentReader.read(bytes, id: "x", options: ReadingOptions(messages: .nb))
    }

    @Test("is told where the slip is, and nowhere else", arguments: slips)
    func place(slip: Slip) {
        let findings = Self.read(slip.text.utf8).findings
        #expect(findings.map { "\($0.position.line) \($0.code)" } == slip.findings)
        #expect(findings.allSatisfy { !$0.message.isEmpty && !$0.help.isEmpty })
    }

    @Test("is mended without harm, and twice is once", arguments: slips)
    func fixes(slip: Slip) {
        let before = Self.read(slip.text.utf8)
        let fixing = Fixing(Array(slip.text.utf8), read: Self.read)
        let after = Self.read(fixing.bytes)
        #expect(Set(after.findings.map(\.code)).isSubset(of: before.findings.map(\.code)))
        #expect(after.findings.count + fixing.mended.count == before.findings.count)
        #expect(Fixing(fixing.bytes, read: Self.read).mended == [])
    }

    @Test("is one of more than sixty, together with those of every day")
    func count() {
        #expect(Self.slips.count + Slip.everyday.count >= 60 && Self.slips.count >= 20)
        #expect(Set(Self.slips.map(\.name)).count == Self.slips.count)
    }
}
