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
