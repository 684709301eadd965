import TestSupport

/// Changes a text as slips, editors and broken disks do; the same for the same seed.
struct Mutations {
    private var numbers: SplitMix

    /// What is put in: all that has a meaning somewhere.
    private static let pieces = [
        "\n", "\n\n", "\r\n", "\t", "    ", " ", "# ", "## ", "### ", "- ", "* ", "1. ", "• ", "–", ":", "::", "(", ")",
        "<!--", "-->", "<!-- x -->", "```\n", "---\n", "***\n", "===\n", "**", "_", ",", "5 min", "10–15 min", "1 t",
        "stille", "valgfri", "Leder: ", "Spørsmål:\n", "To og to:", "Tips: ", "Utstyr:\n", "\u{A0}", "\u{AD}",
        "\u{FEFF}",
        "unntak:\n  - phase-sum: x\n", "mål: [a, b]\n", "'", "\"", "|", ">", "#", "&", "TODO", "🙂", "e\u{301}", "\u{0}",
    ].map { Array($0.utf8) }

    init(seed: UInt64) { numbers = SplitMix(seed: seed) }

    /// The text after a few changes.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &numbers) { change(&bytes) }
        return bytes
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        let index = Int.random(in: 0...bytes.count, using: &numbers)
        let end = min(bytes.count, index + Int.random(in: 1...40, using: &numbers))
        switch Int.random(in: 0..<7, using: &numbers) {
        case 0 where index < bytes.count: bytes[index] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.removeSubrange(index..<end)
        case 2: bytes.insert(contentsOf: bytes[index..<end], at: Int.random(in: 0...bytes.count, using: &numbers))
        case 3: changeLine(&bytes, at: index)
        default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &numbers) ?? [], at: index)
        }
    }

    /// Takes a line away, doubles it, indents it or puts something at its beginning.
    private mutating func changeLine(_ bytes: inout [UInt8], at index: Int) {
        let start = (bytes[..<index].lastIndex(of: 0x0A) ?? -1) + 1
        let end = bytes[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
        case 2:
            let indent = [UInt8](repeating: 0x20, count: Int.random(in: 1...9, using: &numbers))
            bytes.insert(contentsOf: indent, at: start)
        default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &numbers) ?? [], at: start)
        }
    }
}
