import Languages

/// The minutes that a sentence gives to each: `to minutter hver`, `about a minute each`.
struct ShareOfTime {
    /// Minutes for each; the lower number of a range.
    let minutes: Double
    /// The words that say so.
    let words: Range<Int>
    /// Whether they speak of everyone, so that where nothing else is said it is a round.
    let isOfAll: Bool

    private static let units = Set(WordTable.spellings(of: "minute", in: "unit").filter { $0.hasPrefix("min") })
    private static let each = Phrases(of: "each", in: "each").phrases
    private static let all = Phrases(of: "all", in: "each").phrases
    private static let halves = Set(WordTable.spellings(of: "half", in: "duration"))
    private static let oneAndAHalf = Set(WordTable.spellings(of: "one and a half", in: "duration"))
    private static let couples = Phrases(of: "couple", in: "duration").phrases
    private static let rangeWords = DurationWords.rangeWords
        .union(WordTable.spellings(of: "choice", in: "duration"))

    /// Whether a text has the beginning of a minute in it, which every such sentence has.
    static func isPossible(in value: TextSyntax, _ text: UncommentedText) -> Bool {
        value.lines.contains { line in
            text.bytes[line].indices.contains { index in
                text.bytes[index] == 0x6D && text.bytes[index..<line.upperBound].starts(with: [0x6D, 0x69, 0x6E])
            }
        }
    }

    /// Finds the first such words.
    init?(in sentence: Sentence) {
        let keys = sentence.keys
        for index in keys.indices.dropFirst() where Self.units.contains(keys[index]) {
            let rest = keys[(index + 1)...]
            guard let (minutes, start) = Self.number(before: index, in: keys) else { continue }
            if let tail = Self.each.first(where: { rest.starts(with: $0) }) {
                (self.minutes, words, isOfAll) = (minutes, start..<index + 1 + tail.count, false)
                return
            }
            // What they get the time for may be done by all at once.
            let head = Self.all.first { keys[..<start].suffix($0.count).elementsEqual($0) }
            guard let head, rest.isEmpty else { continue }
            (self.minutes, words, isOfAll) = (minutes, start - head.count..<index + 1, true)
            return
        }
        return nil
    }

    /// The number that ends right before an index, and where it begins.
    private static func number(before index: Int, in keys: [String]) -> (minutes: Double, start: Int)? {
        let last = index - 1
        func word(_ place: Int) -> String { place >= 0 ? keys[place] : "" }
        if halves.contains(word(last)) { return (0.5, last) }
        // `half a minute`.
        if halves.contains(word(last - 1)), word(last) == "a" { return (0.5, last - 1) }
        if let couple = couples.first(where: { keys[..<index].suffix($0.count).elementsEqual($0) }) {
            return (2, index - couple.count)
        }
        if oneAndAHalf.contains(word(last)) { return (1.5, last) }
        guard let number = value(word(last)) else { return nil }
        // Two numbers side by side are a range where both are digits; `to og to, seks minutter` is none.
        if let lower = Double(word(last - 1)), Double(word(last)) != nil, lower < number { return (lower, last - 1) }
        if rangeWords.contains(word(last - 1)), let lower = value(word(last - 2)), lower < number {
            return (lower, last - 2)
        }
        return (number, last)
    }

    /// A number in digits or letters; of a range with a hyphen the lower one.
    private static func value(_ word: String) -> Double? {
        DurationToken.tokens(of: word).first.flatMap(DurationWords.number)
    }
}
