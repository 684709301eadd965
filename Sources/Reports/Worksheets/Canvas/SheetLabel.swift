/// A label of a worksheet, in the two parts that authors give it: `Tommel: dette skjedde`.
struct SheetLabel: Equatable, Sendable {
    /// The whole label, as the author wrote it.
    var text: String
    /// What stands before the first colon, or all of it.
    var head: String
    /// What stands after the first colon.
    var detail: String?

    init(_ text: String) {
        self.text = text
        let parts = text.split(separator: ": ", maxSplits: 1).map(String.init)
        if parts.count == 2 {
            (head, detail) = (parts[0], parts[1])
        } else {
            (head, detail) = (text, nil)
        }
    }

    /// The letter of a memory word and the rest of the head: `S – Stopp` is `S` and `Stopp`.
    var initial: (letter: String, word: String)? {
        let words = head.split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count == 3, words[0].count == 1, ["–", "-"].contains(words[1]) else { return nil }
        return (words[0], words[2])
    }
}
