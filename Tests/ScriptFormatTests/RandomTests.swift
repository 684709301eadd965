import Facilitation
import Languages
import ScriptFormat
import Testing

@Suite("Any bytes at all")
struct RandomTests {
    /// A generator whose numbers are the same in every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let pieces = [
        "---\n", "tittel: X\n", "# Oppstart (30 min)\n", "## Punkt (5–10 min, stille)\n",
        "Leder: gruppeleder og Kari\n",
        "Spørsmål:\n", "- Hva?\n", "  - Inni\n", "<!--", "-->", "```\n", "\n", "\n\n", "verktøy: X\n", "# Steg\n",
        "- To og to: x (3 × 5 min: a, b)\n", "(", ")", ",", ":", "\u{FEFF}", "\u{A0}", "\r", "\t", "=====\n", "&a",
        "*a",
        "[", "]", "{", "\"", "'", "|\n", "1. x\n", "unntak:\n  - phase-sum: x\n", "å", "🙂", "\u{1B}[2J", "TODO", "min",
        "t ",
        "½", "samlinger: 6\n", "gruppe: 6–12\n", "oppbygning:\n  - A (1 t)\n", "mål: [a, b]\n", "(5 min)", "10", "–",
    ].map { Array($0.utf8) }

    /// What holds for every reading.
    private func check(_ bytes: [UInt8]) {
        let reading = DocumentReader.read(bytes, id: "x")
        #expect(reading.value != nil || !reading.findings.isEmpty)
        for finding in reading.findings {
            let line = finding.position.line
            #expect(reading.source.lines.indices.contains(line - 1))
            #expect((1...reading.source.line(line).count + 1).contains(finding.position.column))
            if let fix = finding.fix {
                #expect(fix.range.lowerBound >= 0 && fix.range.upperBound <= reading.source.bytes.count)
            }
        }
        #expect(ScriptReader.headings(bytes).map(Listed.init) == ScriptReader.read(bytes).value.map(Listed.init))
        #expect(reading.findings == reading.findings.sorted { $0.position < $1.position })
        var end = 0
        for block in reading.tree.blocks {
            #expect(block.range.lowerBound >= end && block.range.upperBound <= reading.source.bytes.count)
            end = block.range.upperBound
        }
        if case .session(let script) = reading.value {
            #expect(!script.items.isEmpty)
            #expect(
                script.items.allSatisfy { $0.duration.planned <= 1440 && $0.duration.minimum <= $0.duration.planned })
        }
    }

    @Test("are read to an end, with every place inside the text", arguments: 0..<8)
    func pieces(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        for _ in 0..<250 {
            var bytes: [UInt8] = Bool.random(using: &numbers) ? Array("---\ntittel: X\n".utf8) : []
            for _ in 0..<Int.random(in: 1...40, using: &numbers) {
                bytes += Self.pieces.randomElement(using: &numbers) ?? []
            }
            check(bytes)
        }
    }

    @Test("may be a script with bytes changed, lost or doubled", arguments: 0..<8)
    func mutations(seed: Int) {
        var numbers = Numbers(state: UInt64(seed + 1000))
        let script = Array(
            ("---\ntittel: Å X\nmål:\n  - En\n---\n\n# Oppstart (30 min)\n\n## Velkommen (5–10 min, stille)\n\nLeder: gruppeleder\n"
                + "To og to:\n- Hva?\n- Hvorfor?\n\n<!-- ja -->\n\n## Pause (20 min, pause)\n").utf8)
        for _ in 0..<250 {
            var bytes = script
            for _ in 0..<Int.random(in: 1...6, using: &numbers) {
                let index = Int.random(in: 0..<bytes.count, using: &numbers)
                switch Int.random(in: 0..<4, using: &numbers) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &numbers)
                case 1: bytes.remove(at: index)
                case 2: bytes.insert(bytes[index], at: index)
                default: bytes.removeSubrange(index..<min(bytes.count, index + 9))
                }
            }
            check(bytes)
        }
    }
}

/// What a list of sessions shows.
private struct Listed: Equatable {
    let title: String
    let course: String?
    let language: Language
    let minutes: [Int]
    let items: [String]

    init(_ script: Script) {
        (title, course, language, minutes) = (script.title, script.course, script.language, script.lengths)
        items = script.items.map { "\($0.id) \($0.title) \($0.duration.planned)" }
    }
}
