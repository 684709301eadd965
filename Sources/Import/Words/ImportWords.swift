import Languages

/// A section of the words that plans from other places are written with, in every language.
struct ImportWords: Sendable {
    private let meanings: [String: String]
    private let longest: Int

    /// The words of a section; where languages give a word several meanings, the first one counts.
    init(_ section: String) {
        var meanings: [String: String] = [:]
        for language in Language.spoken {
            for entry in WordTable.entries(of: "import " + section, in: language) {
                for word in entry.spellings where meanings[word] == nil { meanings[word] = entry.meaning }
            }
        }
        self.meanings = meanings
        longest = meanings.keys.map(\.count).max() ?? 0
    }

    /// What a word or a phrase means; marks at its ends do not matter.
    func meaning(of words: some StringProtocol) -> String? {
        guard words.count <= longest + 12 else { return nil }
        let key = words.lowercased().oneLine
        return meanings[key] ?? meanings[Self.bare(key)]
    }

    /// The first phrase of a meaning that stands in a text as words of their own, and where; the longest where several
    /// begin there.
    func first(in text: String) -> (meaning: String, place: Int)? {
        let words = WordBalance.words(text)
        for start in words.indices {
            for count in (1...min(5, words.count - start)).reversed() {
                let phrase = words[start..<start + count].joined(separator: " ")
                if let meaning = meanings[phrase] { return (meaning, start) }
            }
        }
        return nil
    }

    /// All words of a meaning.
    func all(_ meaning: String) -> [String] { meanings.filter { $0.value == meaning }.map(\.key) }

    private static func bare(_ words: String) -> String {
        var rest = words[...]
        while let last = rest.last, ":.!?*_ –-".contains(last) { rest.removeLast() }
        while let first = rest.first, !first.isLetter, !first.isNumber, first != "#" { rest.removeFirst() }
        return String(rest)
    }
}
