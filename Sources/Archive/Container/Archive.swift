/// A zip archive in memory: what is in it, and the contents of each file when they are asked for.
public struct Archive: Sendable {
    /// All that it holds, in the order of its own list.
    public let entries: [ArchiveEntry]
    private let bytes: [UInt8]
    private let limits: ArchiveLimits

    /// Reads an archive's list, and holds it to the limits. Nothing is unpacked yet.
    ///
    /// - Throws: what is wrong with the whole of it. What is wrong with one file is told when that file is read.
    public init(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveProblem) {
        self.bytes = bytes
        self.limits = limits
        entries = try DirectoryReader(bytes: bytes, limits: limits).entries()
        var names: Set<String> = []
        for entry in entries where !names.insert(entry.path).inserted { throw .sameName(entry.path) }
        var sum = 0
        for entry in entries {
            guard entry.size <= limits.size - sum else { throw .tooLarge(limit: limits.size) }
            sum += entry.size
        }
        try refuseOverlaps()
    }

    /// The entry of a path, written exactly so.
    public func entry(_ path: String) -> ArchiveEntry? { entries.first { $0.path == path } }

    /// Unpacks a file. The contents of a folder are empty, and those of a link are where it leads.
    public func contents(of entry: ArchiveEntry) throws(ArchiveProblem) -> [UInt8] {
        guard !entry.isEncrypted else { throw .encrypted(entry.path) }
        guard !limits.isSuspicious(size: entry.size, packed: entry.data.count) else { throw .suspicious(entry.path) }
        let unpacked: [UInt8]?
        switch entry.method {
        case .stored: unpacked = entry.data.count == entry.size ? Array(bytes[entry.data]) : nil
        case .deflated: unpacked = Deflate.unpack(bytes[entry.data], size: entry.size)
        case .unknown: throw .unknownPacking(entry.path)
        }
        guard let unpacked, Deflate.checkSum(unpacked) == entry.checkSum else { throw .damagedFile(entry.path) }
        return unpacked
    }

    /// Files that share packed bytes are how the worst of small archives are made (Fifield, "A better zip bomb", 2019).
    private func refuseOverlaps() throws(ArchiveProblem) {
        var end = 0
        for entry in entries.sorted(by: { $0.data.lowerBound < $1.data.lowerBound }) {
            guard entry.data.lowerBound >= end else { throw .damaged }
            end = entry.data.upperBound
        }
    }
}
