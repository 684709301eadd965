/// Reads an archive's list of what it holds (APPNOTE.TXT 4.3.12).
struct DirectoryReader {
    let bytes: [UInt8]
    let limits: ArchiveLimits

    private static let length = 46

    /// All entries, in the list's order.
    func entries() throws(ArchiveProblem) -> [ArchiveEntry] {
        let end = try ArchiveEnd(in: bytes)
        guard end.count <= limits.count else { throw .tooMany(limit: limits.count) }
        var entries: [ArchiveEntry] = []
        var place = end.start
        while place < end.end {
            guard entries.count < end.count else { throw .damaged }
            entries.append(try entry(at: &place, end: end))
        }
        guard entries.count == end.count else { throw .damaged }
        return entries
    }

    private func entry(at place: inout Int, end: ArchiveEnd) throws(ArchiveProblem) -> ArchiveEntry {
        let start = place
        guard bytes.number32(start) == 0x0201_4B50, let nameLength = bytes.number16(start + 28),
            let extraLength = bytes.number16(start + 30), let commentLength = bytes.number16(start + 32),
            let flags = bytes.number16(start + 8), let attributes = bytes.number32(start + 38),
            let checkSum = bytes.number32(start + 16)
        else { throw .damaged }
        let name = start + Self.length..<start + Self.length + nameLength
        place = name.upperBound + extraLength + commentLength
        guard place <= end.end else { throw .damaged }
        let sizes = try EntrySizes(header: start, extra: name.upperBound..<name.upperBound + extraLength, in: bytes)
        let path = ArchiveName.read(bytes[name], isUTF8: flags & 0x800 != 0)
        let isUnix = bytes[start + 5] == 3 || bytes[start + 5] == 19
        return ArchiveEntry(
            path: path, kind: .init(path: path, attributes: UInt32(attributes), isUnix: isUnix), size: sizes.unpacked,
            checkSum: UInt32(checkSum), method: method(bytes.number16(start + 10)),
            isEncrypted: flags & 0x2041 != 0,
            data: try data(at: end.lead + sizes.offset, count: sizes.packed, name: name, before: end.start))
    }

    private func method(_ number: Int?) -> ArchiveEntry.Method {
        switch number {
        case 0: .stored
        case 8: .deflated
        default: .unknown
        }
    }

    /// Where an entry's packed bytes stand: behind its own header, which must have the same name.
    private func data(
        at header: Int, count: Int, name: Range<Int>, before limit: Int
    ) throws(ArchiveProblem) -> Range<Int> {
        guard bytes.number32(header) == 0x0403_4B50, let nameLength = bytes.number16(header + 26),
            let extraLength = bytes.number16(header + 28), nameLength == name.count
        else { throw .damaged }
        let start = header + 30 + nameLength + extraLength
        guard start <= limit, count <= limit - start,
            bytes[header + 30..<header + 30 + nameLength].elementsEqual(bytes[name])
        else { throw .damaged }
        return start..<start + count
    }
}

/// How large an entry is and where it begins; what has no room in its place stands in a field of its own (4.5.3).
private struct EntrySizes {
    var unpacked: Int
    var packed: Int
    var offset: Int

    init(header: Int, extra: Range<Int>, in bytes: [UInt8]) throws(ArchiveProblem) {
        guard let packed = bytes.number32(header + 20), let unpacked = bytes.number32(header + 24),
            let offset = bytes.number32(header + 42)
        else { throw .damaged }
        (self.unpacked, self.packed, self.offset) = (unpacked, packed, offset)
        let none = 0xFFFF_FFFF
        guard unpacked == none || packed == none || offset == none else { return }
        guard var place = Self.large(in: extra, of: bytes) else { throw .damaged }
        func next() throws(ArchiveProblem) -> Int {
            guard place + 8 <= extra.upperBound, let number = bytes.number64(place) else { throw .damaged }
            place += 8
            return number
        }
        if unpacked == none { self.unpacked = try next() }
        if packed == none { self.packed = try next() }
        if offset == none { self.offset = try next() }
    }

    private static func large(in extra: Range<Int>, of bytes: [UInt8]) -> Int? {
        var place = extra.lowerBound
        while place + 4 <= extra.upperBound, let kind = bytes.number16(place), let length = bytes.number16(place + 2) {
            if kind == 1 { return place + 4 }
            place += 4 + length
        }
        return nil
    }
}
