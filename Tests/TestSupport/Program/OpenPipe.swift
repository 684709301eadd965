import Foundation

/// A pipe, with the ends that are still open; a closed end is -1.
struct OpenPipe {
    private(set) var reading: Int32
    private(set) var writing: Int32

    /// Opens a pipe whose ends no other program inherits.
    ///
    /// Swift's Glibc module leaves out `pipe2`, and with `pipe` a program that another test starts at the same moment would
    /// hold the ends too. A pipe with a name can be opened so that nobody inherits it; then its name is removed.
    init() throws {
        let path = FileManager.default.temporaryDirectory.path + "/treff-pipe-\(UUID().uuidString)"
        guard mkfifo(path, 0o600) == 0 else { throw TerminalFailure("No pipe can be had: error \(errno).") }
        defer { unlink(path) }
        reading = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        writing = open(path, O_WRONLY | O_CLOEXEC)
        _ = fcntl(reading, F_SETFL, 0)
    }

    mutating func closeReading() { Self.close(&reading) }

    mutating func closeWriting() { Self.close(&writing) }

    mutating func close() {
        closeReading()
        closeWriting()
    }

    /// Lets writing come back at once when the pipe is full.
    func stopBlocking() { _ = fcntl(writing, F_SETFL, O_NONBLOCK) }

    private static func close(_ end: inout Int32) {
        if end >= 0 { Foundation.close(end) }
        end = -1
    }
}
