import Facilitation
import ScriptFormat
import Testing

/// Scripts broken as people break them: each finding stands at the right line and says what to change, and none is a
/// mere consequence of another.
@Suite("A script broken by a slip")
struct PlausibleSlipTests {
    static let slips =
        Slip.headings + Slip.frontMatter + Slip.labels + Slip.mixed + Slip.pasted + Slip.typed
        + Slip.everyday

    static let options = ReadingOptions(
        messages: .nb,
        toolbox: KnownToolbox(
            tools: ["helsekoppen": ["Helsekoppen"], "busk": ["BUSK"]], methods: ["to-og-to": ["To og to"]],
            worksheets: ["helsekoppen", "busk"]))

    private static func findings(_ text: some Sequence<UInt8>) -> [Finding] {
        let reading = ScriptReader.read(text, options: options)
        return (reading.findings + ScriptCheck.findings(reading, options: options)).sorted { $0.position < $1.position }
    }

    private static func lines(_ findings: [Finding]) -> [String] {
        findings.map { "\($0.position.line) \($0.code)" }
    }

    @Test("is told where the slip is, and nowhere else", arguments: slips)
    func place(slip: Slip) {
        let findings = Self.findings(slip.text.utf8)
        #expect(Self.lines(findings) == slip.findings)
        #expect(findings.allSatisfy { !$0.message.isEmpty && !$0.help.isEmpty })
    }

    @Test("is mended by the fixes that there are, and nothing new comes of them", arguments: slips)
    func fixes(slip: Slip) {
        let findings = Self.findings(slip.text.utf8)
        let fixing = Fixing(Array(slip.text.utf8)) { bytes in
            var reading = ScriptReader.read(bytes, options: Self.options)
            reading.findings = Self.findings(bytes)
            return reading
        }
        let left = findings.filter { finding in
            !fixing.mended.contains { $0.fix == finding.fix && $0.code == finding.code }
        }
        #expect(Self.findings(fixing.bytes).map(\.code) == left.map(\.code))
    }

    @Test("there are more than a hundred of them, each with a name of its own")
    func count() {
        #expect(Self.slips.count >= 100)
        #expect(Set(Self.slips.map(\.name)).count == Self.slips.count)
    }
}
