/// The end of an archive, where it says where its list stands (APPNOTE.TXT 4.3.16, and 4.3.14 for large ones).
struct ArchiveEnd {
    /// Where the list begins.
    let start: Int
    /// Where the list ends.
    let end: Int
    /// How many entries it has.
    let count: Int
    /// How many bytes stand before the archive itself, as in one that unpacks itself: its offsets do not count them.
    let lead: Int

    private static let signature = 0x0605_4B50
    private static let length = 22

    /// Finds the end, which only a comment may follow.
    init(in bytes: [UInt8]) throws(ArchiveProblem) {
        guard let place = Self.place(in: bytes) else { throw .notAnArchive }
        guard var count = bytes.number16(place + 10), var size = bytes.number32(place + 12),
            var offset = bytes.number32(place + 16), let disk = bytes.number16(place + 4)
        else { throw .damaged }
        var end = place
        if let large = Self.large(before: place, in: bytes) {
            guard let largeCount = bytes.number64(large + 32), let largeSize = bytes.number64(large + 40),
                let largeOffset = bytes.number64(large + 48)
            else { throw .damaged }
            (count, size, offset, end) = (largeCount, largeSize, largeOffset, large)
        } else if disk != 0 {
            throw .divided
        }
        lead = end - size - offset
        guard lead >= 0 else { throw .damaged }
        start = end - size
        self.end = end
        self.count = count
    }

    private static func place(in bytes: [UInt8]) -> Int? {
        let last = bytes.count - length
        guard last >= 0 else { return nil }
        for place in stride(from: last, through: max(0, last - 0xFFFF), by: -1)
        where bytes[place] == 0x50 && bytes.number32(place) == signature {
            if let comment = bytes.number16(place + 20), place + length + comment <= bytes.count { return place }
        }
        return nil
    }

    /// Where the end of a large archive stands, if there is one: a pointer to it stands right before the usual end.
    private static func large(before place: Int, in bytes: [UInt8]) -> Int? {
        let pointer = place - 20
        guard bytes.number32(pointer) == 0x0706_4B50, bytes.number32(pointer - 56) == 0x0606_4B50 else { return nil }
        return pointer - 56
    }
}
