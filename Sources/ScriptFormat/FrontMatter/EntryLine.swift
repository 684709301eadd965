/// A line of the front matter that begins an entry: a name at the margin, and a colon.
struct EntryLine {
    /// The name.
    let name: Range<Int>
    /// The offset of the colon.
    let colon: Int

    /// Recognises a line; `nil` for one that goes on with an entry.
    init?(_ line: Range<Int>, in text: UncommentedText) {
        guard let first = line.first, Self.canBegin(text.bytes[first]),
            let colon = text.bytes[line].prefix(60).firstIndex(of: .colon)
        else { return nil }
        let name = Blank.trim(first..<colon, in: text.bytes)
        // A name is a word or two; a longer text before a colon is prose.
        guard !name.isEmpty, text.bytes[name].lazy.filter({ $0 == .space }).count <= 2 else { return nil }
        self.name = name
        self.colon = colon
    }

    /// Whether a line that begins so goes on with the entry over it.
    static func canBegin(_ byte: UInt8) -> Bool {
        byte.isLetterOrBeyond || byte == .quotationMark || byte == .apostrophe || byte == .underscore || byte.isDigit
    }
}

/// A line that was meant as an entry of the front matter: `tittel Hva er mestring?`, `tittel = …`, `**tittel:** …`.
struct LooseEntry {
    /// The name.
    let name: Range<Int>
    /// What stands after it.
    let value: Range<Int>

    /// Recognises a line that begins with a known name; `nil` for any other.
    init?(_ line: Range<Int>, in text: UncommentedText) {
        let noise: Set<UInt8> = [.space, .asterisk, .underscore, .quotationMark, .colon, .equals]
        let start = line.lowerBound + text.bytes[line].prefix { noise.contains($0) }.count
        let end = start + text.bytes[start..<line.upperBound].prefix { !noise.contains($0) }.count
        guard start < end, FrontMatterKey.words.meaning(of: text.words(start..<end)) != nil else { return nil }
        let rest = end + text.bytes[end..<line.upperBound].prefix { noise.contains($0) }.count
        name = start..<end
        value = Blank.trim(rest..<line.upperBound, in: text.bytes)
        if value.isEmpty { return nil }
    }
}
