import Basics
import Facilitation
import Glibc
import RecordStore
import Terminal

extension Environment {
    /// The real world.
    static func live() -> Environment {
        let usesColor = getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
        return Environment(
            variable: { name in getenv(name).map { String(cString: $0) } },
            clock: readClocks, makeID: randomID, executable: { linkTarget("/proc/self/exe") },
            folder: { currentFolder() }, files: FileReading(.live), writing: FileWriting(.live), recordFiles: .live,
            openConsole: { Console.live($0) }, openWaiting: { Waiting.live(hidesKeys: $0) }, beside: { onThread($0) },
            output: DescriptorScreen(
                descriptor: STDOUT_FILENO, obeysCodes: isatty(STDOUT_FILENO) == 1,
                usesColor: usesColor && isatty(STDOUT_FILENO) == 1),
            error: DescriptorScreen(
                descriptor: STDERR_FILENO, obeysCodes: isatty(STDERR_FILENO) == 1,
                usesColor: usesColor && isatty(STDERR_FILENO) == 1),
            isOutputTerminal: { isatty(STDOUT_FILENO) == 1 }, isErrorTerminal: { isatty(STDERR_FILENO) == 1 })
    }

    private static func readClocks() -> ClockReading {
        var boot = timespec()
        clock_gettime(CLOCK_BOOTTIME, &boot)
        var real = timespec()
        clock_gettime(CLOCK_REALTIME, &real)
        var local = tm()
        localtime_r(&real.tv_sec, &local)
        return ClockReading(
            sinceBoot: Double(boot.tv_sec) + Double(boot.tv_nsec) / 1e9, boot: bootID,
            wall: WallTime(
                milliseconds: Int64(real.tv_sec) * 1000 + Int64(real.tv_nsec / 1_000_000), offset: local.tm_gmtoff))
    }

    /// The kernel's id for this run of the machine.
    private static let bootID: String = {
        let bytes = (try? FileSystem.live.beginning(of: "/proc/sys/kernel/random/boot_id")) ?? []
        return String(decoding: bytes, as: UTF8.self).trimmed
    }()

    private static func randomID() -> String {
        var generator = SystemRandomNumberGenerator()
        var bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        // Version 4, variant 1 (RFC 9562, 5.4).
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }.joined(separator: "-")
    }

    /// Works on a thread of its own; where the system gives none, the work is done at once.
    private static func onThread(_ work: @escaping @Sendable () -> Void) {
        let errand = Unmanaged.passRetained(Errand(work))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { argument in
                if let argument { Unmanaged<Errand>.fromOpaque(argument).takeRetainedValue().work() }
                return nil
            }, errand.toOpaque())
        guard code == 0 else { return errand.takeRetainedValue().work() }
        pthread_detach(thread)
    }

    /// Work as C passes it on.
    private final class Errand {
        let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }

    private static func linkTarget(_ path: String) -> String? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { room -> Int in
            guard let base = room.baseAddress else { return 0 }
            return readlink(path, base.assumingMemoryBound(to: CChar.self), room.count)
        }
        return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
    }

    private static func currentFolder() -> String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }
}

extension FileSystem {
    /// The first bytes of a file of the kernel, whose size is not known before it is read.
    fileprivate func beginning(of path: String) throws(SystemError) -> [UInt8] {
        let descriptor = try open(path, O_RDONLY | O_CLOEXEC, 0)
        defer { abandon(descriptor) }
        return try bytes(descriptor, atMost: 256)
    }
}
