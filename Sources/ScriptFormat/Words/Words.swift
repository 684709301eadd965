/// How words are compared.
enum Words {
    /// A word as it is looked up: lower case, single spaces, and a hyphen for every kind of hyphen.
    static func key(_ word: String) -> String {
        let lower = word.lowercased()
        guard lower.utf8.contains(where: { $0 == .space || $0 == .tab || $0 == 0xC2 || $0 == 0xE2 }) else {
            return lower
        }
        let blanks: Set<Character> = [" ", "\t", "\u{A0}", "\u{202F}"]
        return
            lower
            .split { blanks.contains($0) }
            .joined(separator: " ")
            .replacing("\u{2011}", with: "-")
            .replacing("\u{2010}", with: "-")
    }
}

extension String {
    /// The text without spaces at its ends.
    var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
