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
