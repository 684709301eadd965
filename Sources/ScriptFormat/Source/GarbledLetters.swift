/// Letters that were read in the wrong encoding before they came into the file.
struct GarbledLetters {
    /// The letters as they stand there.
    let written: String
    /// The letter that was meant.
    let meant: String
    /// Where they stand.
    let range: Range<Int>

    /// Finds the first such letter.
    init?(in source: Source) {
        let bytes = source.bytes
        var index = 0
        // `Ã` and a sign of Latin-1 are the two bytes of a letter, each taken for a letter.
        while let found = bytes[index...].firstIndex(of: 0xC3), found + 3 < bytes.count {
            if bytes[found + 1] == 0x83, bytes[found + 2] == 0xC2 {
                meant = String(decoding: [0xC3, bytes[found + 3]], as: UTF8.self)
                range = found..<found + 4
                written = source.text(range)
                return
            }
            index = found + 1
        }
        return nil
    }
}
