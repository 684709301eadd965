/// Shorter forms of a text, for paper with little room.
enum Brief {
    /// Several entries as a sentence; what ends in a mark of its own gets no full stop.
    static func sentence(_ entries: [String]) -> String {
        let text = entries.joined(separator: ", ")
        return text.last.map { ".?!…".contains($0) } == true ? text : text + "."
    }

    /// The first sentences of a text, or all of it if it has no more.
    static func sentences(_ count: Int, of text: String) -> String {
        let characters = Array(text)
        var left = count
        for index in characters.indices where ".?!".contains(characters[index]) {
            guard let blank = end(after: index, in: characters) else { continue }
            left -= 1
            if left == 0 { return String(characters[..<blank]) }
        }
        return text
    }

    /// Where the blank after a sentence stands; `nil` where the mark ends none, as in `kl. 12` and `10.30`.
    private static func end(after mark: Int, in characters: [Character]) -> Int? {
        // A quotation mark may stand between the end of a sentence and the blank.
        let blank = mark + 1 < characters.count && "»”\"".contains(characters[mark + 1]) ? mark + 2 : mark + 1
        guard blank + 1 < characters.count, characters[blank] == " " else { return nil }
        let next = characters[blank + 1]
        return next.isUppercase || "«“\"".contains(next) ? blank : nil
    }
}
