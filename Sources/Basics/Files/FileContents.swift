import Glibc

/// The bytes of a file, and what was known of it when it was opened.
public struct FileContents: Sendable {
    public var bytes: [UInt8]
    public var status: FileStatus
}

/// Why a file's bytes are not to be had.
public enum UnreadableFile: Error, Equatable {
    /// It is a folder.
    case folder
    /// It is a device, a socket or a pipe.
    case notAFile
    /// It holds more bytes than are wanted.
    case tooLarge(limit: Int)
    /// A system call failed.
    case system(SystemError)
}

extension FileSystem {
    /// Reads a file as far as the size that it had when it was opened.
    ///
    /// - Parameters:
    ///   - limit: How many bytes it may hold.
    ///   - prefix: How many of them are enough.
    ///   - followsLink: Whether a symbolic link is read through; else it is an error.
    public func contents(
        _ path: String, limit: Int, prefix: Int = .max, followsLink: Bool
    ) throws(UnreadableFile) -> FileContents {
        // Opening a pipe would wait for somebody at its other end (fifo(7)).
        let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW)
        let descriptor = try reading { () throws(SystemError) in
            try again { () throws(SystemError) in try open(path, flags, 0) }
        }
        defer { abandon(descriptor) }
        let status = try reading { () throws(SystemError) in try openStatus(descriptor) }
        switch status.kind {
        case .folder: throw .folder
        case .link, .other: throw .notAFile
        case .regular: break
        }
        guard status.size <= limit else { throw .tooLarge(limit: limit) }
        let bytes = try reading { () throws(SystemError) in
            try self.bytes(descriptor, atMost: min(status.size, prefix))
        }
        return FileContents(bytes: bytes, status: status)
    }

    private func reading<Value>(_ step: () throws(SystemError) -> Value) throws(UnreadableFile) -> Value {
        do throws(SystemError) {
            return try step()
        } catch {
            throw .system(error)
        }
    }

    /// All bytes of a stream up to its end, or a few more than wanted; `nil` for the path is standard input.
    func stream(_ path: String?, limit: Int) throws(SystemError) -> [UInt8] {
        guard let path else { return try bytes(STDIN_FILENO, atMost: limit + 1) }
        let descriptor = try again { () throws(SystemError) in try open(path, O_RDONLY | O_CLOEXEC, 0) }
        defer { abandon(descriptor) }
        return try bytes(descriptor, atMost: limit + 1)
    }

    /// The next bytes of an open file, so many or up to its end.
    public func bytes(_ descriptor: Int32, atMost size: Int) throws(SystemError) -> [UInt8] {
        var failure: SystemError?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let room = UnsafeMutableRawBufferPointer(buffer)
            do throws(SystemError) {
                while count < size {
                    let more = try again { () throws(SystemError) in
                        try read(descriptor, UnsafeMutableRawBufferPointer(rebasing: room[count...]))
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
