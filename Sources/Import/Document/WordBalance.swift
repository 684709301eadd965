/// Words and how often each of them stands in a text: what holds an import to its promise that nothing is lost.
///
/// A word is letters and digits side by side, whatever case they are in.
public struct WordBalance: Equatable, Sendable {
    private(set) var counts: [String: Int] = [:]

    public init(_ texts: [String] = []) {
        for text in texts {
            for word in Self.words(text) { counts[word, default: 0] += 1 }
        }
    }

    /// The words of a text in their order.
    public static func words(_ text: some StringProtocol) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }

    /// What is in this one beyond another.
    public func missing(in other: WordBalance) -> WordBalance {
        var rest = WordBalance()
        for (word, count) in counts {
            let left = count - other.counts[word, default: 0]
            if left > 0 { rest.counts[word] = left }
        }
        return rest
    }

    /// Whether there is no word.
    public var isEmpty: Bool { counts.isEmpty }

    /// The words in the order of the alphabet.
    public var words: [String] { counts.keys.sorted() }

    /// Takes the words of a text away, as far as they are there; whether any was.
    mutating func take(_ text: String) -> Bool {
        var isAny = false
        for word in Self.words(text) {
            guard let count = counts[word] else { continue }
            counts[word] = count > 1 ? count - 1 : nil
            isAny = true
        }
        return isAny
    }
}
