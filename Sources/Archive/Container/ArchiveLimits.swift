/// What an archive may hold before it is refused: a small file can be made that unpacks to more than a machine has.
public struct ArchiveLimits: Equatable, Sendable {
    /// How many files, folders and links.
    public var count: Int
    /// How many bytes all files have together when they are unpacked.
    public var size: Int
    /// How many times larger than when packed a file may be; it counts for files above 1 MiB.
    public var ratio: Int

    /// The limits for a document or a course: 2,000 files and 256 MiB, each at most 200 times what it is packed.
    public init(count: Int = 2000, size: Int = 256 << 20, ratio: Int = 200) {
        self.count = count
        self.size = size
        self.ratio = ratio
    }

    /// Whether a file unpacks to more than anything honest does.
    func isSuspicious(size: Int, packed: Int) -> Bool { size > 1 << 20 && size / ratio > packed }
}
