/// The words of a text so far, and the marks of emphasis among them: `*`, `_` and `~~` (CommonMark 0.31, section 6.2).
struct InlineEmphasis {
    /// The characters; `nil` for those that turned out to be marks.
    private var characters: [Character?] = []
    private var runs: [Run] = []

    /// Marks of one kind that stand together.
    private struct Run {
        let mark: Character
        /// The places of those that are still text.
        var places: Range<Int>
        let count: Int
        let canOpen: Bool
        let canClose: Bool
    }

    /// How many characters have been put down, marks included.
    var count: Int { characters.count }

    /// The words with the marks left out.
    var words: String { words(from: 0) }

    /// The words from a place on.
    func words(from start: Int) -> String { String(characters[start...].compactMap(\.self)) }

    /// Puts a character down; none for `nil`.
    mutating func put(_ character: Character?) {
        if let character { characters.append(character) }
    }

    /// Takes so many characters away before a place.
    mutating func remove(before place: Int, count: Int) {
        for index in place - count..<place { characters[index] = nil }
    }

    /// Puts down marks, and takes them and those that they belong to away.
    mutating func put(run mark: Character, count: Int, after: Character, before: Character) {
        let places = characters.count..<characters.count + count
        characters += Array(repeating: mark, count: count)
        let isLeft =
            !before.isWhitespace && (!Self.isPunctuation(before) || after.isWhitespace || Self.isPunctuation(after))
        let isRight =
            !after.isWhitespace && (!Self.isPunctuation(after) || before.isWhitespace || Self.isPunctuation(before))
        var run = Run(
            mark: mark, places: places, count: count,
            canOpen: isLeft && (mark != "_" || !isRight || Self.isPunctuation(after)),
            canClose: isRight && (mark != "_" || !isLeft || Self.isPunctuation(before)))
        if run.canClose { close(&run) }
        if run.canOpen, !run.places.isEmpty { runs.append(run) }
    }

    private mutating func close(_ run: inout Run) {
        while !run.places.isEmpty, let index = runs.lastIndex(where: { matches($0, run) }) {
            let isWide = runs[index].places.count > 1 && run.places.count > 1
            let length = isWide ? 2 : 1
            runs.removeSubrange((index + 1)...)
            remove(before: runs[index].places.upperBound, count: length)
            remove(before: run.places.lowerBound + length, count: length)
            runs[index].places.removeLast(length)
            run.places.removeFirst(length)
            if runs[index].places.isEmpty { runs.removeLast() }
        }
    }

    private func matches(_ opening: Run, _ closing: Run) -> Bool {
        guard opening.mark == closing.mark else { return false }
        if opening.mark == "~" { return opening.count == 2 && closing.count == 2 }
        let isBoth = opening.canClose || closing.canOpen
        return !isBoth || !(opening.count + closing.count).isMultiple(of: 3)
            || opening.count.isMultiple(of: 3) && closing.count.isMultiple(of: 3)
    }

    private static func isPunctuation(_ character: Character) -> Bool {
        character.isPunctuation || character.isSymbol
    }
}
