/// How words are compared.
enum Words {
    /// A word as it is looked up: lower case, single spaces, and a hyphen for every kind of hyphen.
    static func key(_ word: String) -> String {
        let lower = word.lowercased()
        if isPlain(lower.utf8) { return lower }
        let blanks: Set<Character> = [" ", "\t", "\u{A0}", "\u{202F}"]
        let spaced = lower.split { blanks.contains($0) }.joined(separator: " ")
        return String(spaced.map { $0 == "\u{2011}" || $0 == "\u{2010}" ? "-" : $0 })
    }

    /// Whether all spaces are single ones between words, and there is no other blank and no hyphen of another kind.
    private static func isPlain(_ bytes: String.UTF8View) -> Bool {
        var last = UInt8.space
        var before: UInt8 = 0
        for byte in bytes {
            switch byte {
            case .tab: return false
            case .space where last == .space: return false
            // The last bytes of a space that does not break, wide or narrow, and of two hyphens.
            case 0xA0 where last == 0xC2: return false
            case 0x90, 0x91, 0xAF: if last == 0x80, before == 0xE2 { return false }
            default: break
            }
            before = last
            last = byte
        }
        return last != .space || bytes.isEmpty
    }
}

extension String {
    /// The text without spaces at its ends.
    var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
