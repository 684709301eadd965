/// The words of a text, for telling how similar it is to another.
struct WordBag {
    private let words: [String: Int]
    private let count: Int

    /// Takes a text apart; case and punctuation do not count.
    init(_ text: String) {
        let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        words = Dictionary(parts.map { ($0, 1) }, uniquingKeysWith: +)
        count = parts.count
    }

    /// From 0 for no word in common to 1 for the same words (Dice's coefficient).
    func similarity(to other: WordBag) -> Double {
        guard count + other.count > 0 else { return 0 }
        let common = words.reduce(0) { $0 + min($1.value, other.words[$1.key] ?? 0) }
        return 2 * Double(common) / Double(count + other.count)
    }
}
