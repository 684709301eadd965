import Basics

/// Finds the known word that a misspelt one was meant to be.
struct Nearest: Sendable {
    private let words: [(word: String, key: [UInt32])]

    /// Takes the known words.
    init(_ words: some Sequence<String>) {
        self.words = words.map { ($0, Self.key($0)) }
    }

    /// The nearest word, if it is near enough: one slip in a short word, two in a longer one, none in one of up to
    /// three letters.
    func word(to written: String) -> String? {
        guard (4...160).contains(written.utf8.count) else { return nil }
        let key = Self.key(written)
        guard (4...40).contains(key.count) else { return nil }
        var best: (word: String, distance: Int)?
        for (word, known) in words {
            let allowed = min(key.count, known.count) < 6 ? 1 : 2
            guard known.count > 2, abs(known.count - key.count) <= allowed else { continue }
            let distance = editDistance(key, known)
            if distance <= allowed, distance < best?.distance ?? Int.max { best = (word, distance) }
        }
        return best?.word
    }

    /// The letters of a word.
    private static func key(_ word: String) -> [UInt32] { Words.key(word).unicodeScalars.map(\.value) }
}
