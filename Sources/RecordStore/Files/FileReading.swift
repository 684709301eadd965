import Glibc

/// Reads the bytes of what should be a record's file, and refuses what cannot be one.
struct FileReading {
    let fileSystem: FileSystem

    /// Some sixteen times what a session of 10,000 notes takes: what is larger is not a record, and not worth the memory.
    static let sizeLimit = 64 << 20

    /// What was read.
    struct Contents {
        var bytes: [UInt8]
        var status: FileStatus
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - followsLink: Whether a symbolic link is read through; else it is an error.
    ///   - prefix: How many bytes are enough.
    func contents(
        _ path: String, followsLink: Bool = false, prefix: Int = .max
    ) throws(StoreError.Cause) -> Contents {
        // Opening a pipe would wait for somebody at its other end (fifo(7)).
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW)
        let descriptor = try StoreError.Cause.explaining { () throws(SystemError) in
            try fileSystem.again { () throws(SystemError) in try fileSystem.open(path, flags, 0) }
        }
        defer { fileSystem.abandon(descriptor) }
        let status = try StoreError.Cause.explaining { () throws(SystemError) in
            try fileSystem.openStatus(descriptor)
        }
        switch status.kind {
        case .folder: throw .folder
        case .link, .other: throw .notAFile
        case .regular: break
        }
        guard status.size <= Self.sizeLimit else { throw .tooLarge }
        let bytes = try StoreError.Cause.explaining { () throws(SystemError) in
            try read(descriptor, atMost: min(status.size, prefix))
        }
        return Contents(bytes: bytes, status: status)
    }

    /// Reads as far as the size that the file had when it was opened: records are replaced, never added to.
    private func read(_ descriptor: Int32, atMost size: Int) throws(SystemError) -> [UInt8] {
        var failure: SystemError?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let room = UnsafeMutableRawBufferPointer(buffer)
            do throws(SystemError) {
                while count < size {
                    let more = try fileSystem.again { () throws(SystemError) in
                        try fileSystem.read(descriptor, UnsafeMutableRawBufferPointer(rebasing: room[count...]))
                    }
                    if more == 0 { break }
                    count += more
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
