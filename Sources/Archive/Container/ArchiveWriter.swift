/// Makes a zip archive of files; the same bytes each time for the same files.
public struct ArchiveWriter: Sendable {
    private var body: [UInt8] = []
    private var list: [UInt8] = []
    private var count = 0
    private let modified: ArchiveTime

    /// An archive without files yet.
    ///
    /// - Parameter modified: When its files were written, as all of them will say.
    public init(modified: ArchiveTime) { self.modified = modified }

    /// Adds a file by its path, with `/` between folders.
    ///
    /// - Throws: `tooMany` or `tooLarge` where the ordinary format ends: 65,535 files, 2 GB.
    public mutating func add(_ path: String, _ bytes: [UInt8]) throws(ArchiveProblem) {
        let name = Array(path.utf8)
        guard count < 0xFFFF, name.count <= 0xFFFF else { throw .tooMany(limit: 0xFFFF) }
        guard bytes.count + body.count < 1 << 31 else { throw .tooLarge(limit: 1 << 31) }
        let packed = Deflate.pack(bytes)
        let offset = body.count
        let facts = facts(bytes, packed: packed, name: name)
        body.append32(0x0403_4B50)
        body += facts
        body += name
        body += packed ?? bytes
        list.append32(0x0201_4B50)
        // Made on Unix, by the format's version 2.0.
        list.append16(0x0314)
        list += facts
        // No comment, the first disk, nothing said of its kind.
        for _ in 0..<3 { list.append16(0) }
        // An ordinary file that all may read.
        list.append32(0o100644 << 16)
        list.append32(UInt32(offset))
        list += name
        count += 1
    }

    /// The whole archive.
    public var bytes: [UInt8] {
        var whole = body + list
        whole.append32(0x0605_4B50)
        whole.append32(0)
        whole.append16(UInt16(count))
        whole.append16(UInt16(count))
        whole.append32(UInt32(list.count))
        whole.append32(UInt32(body.count))
        whole.append16(0)
        return whole
    }

    /// What a file's own header and the list say alike.
    private func facts(_ bytes: [UInt8], packed: [UInt8]?, name: [UInt8]) -> [UInt8] {
        var facts: [UInt8] = []
        facts.append16(20)
        facts.append16(name.allSatisfy { $0 < 0x80 } ? 0 : 0x800)
        facts.append16(packed == nil ? 0 : 8)
        facts.append16(modified.time)
        facts.append16(modified.day)
        facts.append32(Deflate.checkSum(bytes))
        facts.append32(UInt32(packed?.count ?? bytes.count))
        facts.append32(UInt32(bytes.count))
        facts.append16(UInt16(name.count))
        facts.append16(0)
        return facts
    }
}
