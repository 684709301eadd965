import Languages

/// Why an archive, or a file in it, cannot be read or written.
public enum ArchiveProblem: Error, Equatable, Sendable {
    /// It is no zip archive, or only the beginning of one.
    case notAnArchive
    /// Its parts do not fit together.
    case damaged
    /// One part of a larger archive that was cut into several files.
    case divided
    /// More files than the limit.
    case tooMany(limit: Int)
    /// More bytes than the limit when it is unpacked.
    case tooLarge(limit: Int)
    /// Two files of the same name.
    case sameName(String)
    /// A file is not what its check sum and its size say.
    case damagedFile(String)
    /// A file that asks for a password.
    case encrypted(String)
    /// A file that is packed in a way that treff does not know.
    case unknownPacking(String)
    /// A file that grows more when it is unpacked than anything honest does.
    case suspicious(String)

    /// The problem as the last part of a sentence, such as "it is cut off".
    public var message: Message {
        switch self {
        case .notAnArchive: "it is not a whole zip file; perhaps only a part of it was copied"
        case .damaged: "the zip file is damaged; fetch or make it again"
        case .divided: "it is one part of a zip file in several parts; make one file of it"
        case .tooMany(let limit): "more than \(limit) files are packed in it"
        case .tooLarge(let limit): "what is packed in it is larger than \(limit >> 20) MB"
        case .sameName(let path): "it has two files that are called \(path)"
        case .damagedFile(let path): "\(path) in it is damaged; fetch or make it again"
        case .encrypted(let path): "\(path) in it asks for a password; make it again without one"
        case .unknownPacking(let path):
            "\(path) in it is packed in a way that treff does not know; make an ordinary zip file"
        case .suspicious(let path): "\(path) in it would unpack to far more than an honest file does"
        }
    }
}
