import Basics

extension FileSystem {
    /// Some sixteen times what a session of 10,000 notes takes: what is larger is not a record, and not worth the memory.
    static let recordSizeLimit = 64 << 20

    /// Reads the bytes of what should be a record's file, and refuses what cannot be one.
    ///
    /// - Parameters:
    ///   - followsLink: Whether a symbolic link is read through; else it is an error.
    ///   - prefix: How many bytes are enough.
    func record(
        _ path: String, followsLink: Bool = false, prefix: Int = .max
    ) throws(StoreError.Cause) -> FileContents {
        do throws(UnreadableFile) {
            return try contents(path, limit: Self.recordSizeLimit, prefix: prefix, followsLink: followsLink)
        } catch {
            switch error {
            case .folder: throw .folder
            case .notAFile: throw .notAFile
            case .tooLarge: throw .tooLarge
            case .system(let error): throw .init(error)
            }
        }
    }
}
