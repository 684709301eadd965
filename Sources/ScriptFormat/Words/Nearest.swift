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
            let distance = Self.distance(key, known)
            if distance <= allowed, distance < best?.distance ?? Int.max { best = (word, distance) }
        }
        return best?.word
    }

    /// The letters of a word.
    private static func key(_ word: String) -> [UInt32] { Words.key(word).unicodeScalars.map(\.value) }

    /// The number of slips between two words: a letter too many, too few or wrong, or two neighbours changed about.
    private static func distance(_ left: [UInt32], _ right: [UInt32]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        var current = beforeLast
        for row in left.indices {
            current[0] = row + 1
            for column in right.indices {
                var cost = min(
                    last[column + 1] + 1, current[column] + 1, last[column] + (left[row] == right[column] ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current[column + 1] = cost
            }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[right.count]
    }
}
