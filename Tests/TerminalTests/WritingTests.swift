import Glibc
import Testing

@testable import Terminal

/// Writing to what is slow, and to what is gone.
struct WritingTests {
    private func pipeEnds() throws -> (input: Int32, output: Int32) {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    @Test func whatDoesNotFitAtOnceIsWrittenInTheEnd() throws {
        let (input, output) = try pipeEnds()
        // Non-blocking, so that the system takes a part and then refuses.
        _ = fcntl(output, F_SETFL, O_NONBLOCK)
        let text = String(repeating: "blåbær ", count: 50_000)
        var read: [UInt8] = []
        let reading = InputWait(descriptor: input, signals: nil)
        concurrently {
            _ = try? writeAll(text, to: output)
            close(output)
        } while: {
            while let bytes = reading.read(), !bytes.isEmpty { read += bytes }
        }
        close(input)
        #expect(String(decoding: read, as: UTF8.self) == text)
    }

    @Test func whoHasGoneIsTold() throws {
        let signals = SignalSource()
        defer { signals.close() }
        let (input, output) = try pipeEnds()
        close(input)
        #expect(throws: ScreenGone(code: EPIPE)) { try writeAll("noe", to: output) }
        close(output)
        #expect(throws: ScreenGone(code: EBADF)) { try writeAll("noe", to: -1) }
    }
}
