/// Finds the known word that a misspelt one was meant to be.
enum Nearest {
    /// The nearest word, if it is near enough: one slip in a short word, two in a longer one, none in one of up to
    /// three letters.
    static func word(to written: String, among words: some Sequence<String>) -> String? {
        let key = Array(Words.key(written))
        guard key.count > 3, key.count <= 40 else { return nil }
        var best: (word: String, distance: Int)?
        for word in words {
            let known = Array(Words.key(word))
            let allowed = min(key.count, known.count) < 6 ? 1 : 2
            guard known.count > 2, abs(known.count - key.count) <= allowed else { continue }
            let distance = distance(key, known)
            if distance <= allowed, distance < best?.distance ?? Int.max { best = (word, distance) }
        }
        return best?.word
    }

    /// The number of slips between two words: a letter too many, too few or wrong, or two neighbours changed about.
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in right.indices {
                var cost = min(
                    last[column + 1] + 1, current[column] + 1, last[column] + (left[row] == right[column] ? 0 : 1))
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
