import Glibc

/// What tells whether a file was written since: when, how long, and which file it is.
struct FileStamp: Equatable, Sendable {
    /// When the file or what is known of it changed, in nanoseconds since 1970.
    var changed: Int64
    /// Bytes.
    var size: Int64
    /// The file's number on its disk: a program that saves by renaming makes another file.
    var number: UInt64
}

extension FileStamp {
    /// The stamp of a file on the machine; `nil` when there is none.
    static func live(_ path: String) -> FileStamp? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        // The time of change and not of writing: nothing sets it back, as copying a file does with the other.
        return FileStamp(
            changed: Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec),
            size: Int64(status.st_size), number: UInt64(status.st_ino))
    }
}
