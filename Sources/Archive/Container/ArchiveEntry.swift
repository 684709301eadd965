/// What an archive's list says of a file, a folder or a link.
public struct ArchiveEntry: Equatable, Sendable {
    /// Its name with the folders above it, as it is written there: it may well lead out of any folder.
    public let path: String
    /// What it is.
    public let kind: Kind
    /// Bytes when it is unpacked.
    public let size: Int

    /// The check sum of the unpacked bytes.
    let checkSum: UInt32
    /// How it is packed.
    let method: Method
    /// Whether it asks for a password.
    let isEncrypted: Bool
    /// Where its packed bytes stand in the archive.
    let data: Range<Int>

    /// What can be in an archive.
    public enum Kind: Sendable {
        case file
        case folder
        /// A symbolic link; its contents are where it leads.
        case link
        /// A device.
        case other
    }

    /// How bytes are packed.
    enum Method: Equatable {
        case stored
        case deflated
        case unknown
    }
}

extension ArchiveEntry.Kind {
    /// By the name, and by the attributes that the archive's list has: those of Unix in the upper half.
    init(path: String, attributes: UInt32, isUnix: Bool) {
        let type = isUnix ? attributes >> 16 & 0o170000 : 0
        switch type {
        case 0o120000: self = .link
        case 0o040000: self = .folder
        // `zip` calls a pipe what it read from one.
        case 0, 0o100000, 0o010000: self = path.hasSuffix("/") || (!isUnix && attributes & 0x10 != 0) ? .folder : .file
        default: self = .other
        }
    }
}
