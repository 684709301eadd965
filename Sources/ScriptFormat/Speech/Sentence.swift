/// A sentence of an author's text, divided into words.
struct Sentence {
    /// A word and where it stands.
    struct Word {
        /// The word in lower case.
        let key: String
        /// Where it stands.
        let range: Range<Int>
    }

    /// The words; never empty.
    let words: [Word]
    /// From the first word to the mark at the end.
    let range: Range<Int>
    /// Whether it ends with a question mark.
    let isQuestion: Bool

    /// The words in lower case, with single spaces.
    var keys: [String] { words.map(\.key) }

    /// Whether the words of a phrase stand in the sentence side by side.
    func has(_ phrase: [String]) -> Bool { place(of: phrase) != nil }

    /// The index of the word that a phrase begins with.
    func place(of phrase: [String]) -> Int? {
        guard let first = phrase.first, words.count >= phrase.count else { return nil }
        return (0...words.count - phrase.count).first { start in
            words[start].key == first && zip(words[start...], phrase).allSatisfy { $0.key == $1 }
        }
    }

    /// Where some of the words stand.
    func range(_ indices: Range<Int>) -> Range<Int> {
        words[indices.lowerBound].range.lowerBound..<words[indices.upperBound - 1].range.upperBound
    }
}
