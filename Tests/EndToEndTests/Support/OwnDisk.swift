import Foundation
import TestSupport

/// A disk of 128 KiB that only the program sees, in a mount namespace of its own (mount_namespaces(7)).
struct OwnDisk {
    /// Where the disk is mounted for the program.
    let folder: String

    private static let size = 128 << 10
    private static let script = "mount -t tmpfs -o size=\(size) tmpfs \"$1\" && shift && exec \"$@\""

    init(_ treff: inout Treff) throws {
        folder = treff.home.path + "/disk"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        treff.wrapper = Self.wrapper(folder)
        treff.variables["PATH"] = "/usr/bin:/bin"
    }

    /// Why there can be no such disk; `nil` when there can.
    static let obstacle: String? = {
        guard let folder = try? TemporaryFolder(),
            let result = try? PipedProgram.run(
                wrapper(folder.path) + ["/bin/true"], environment: ["PATH=/usr/bin:/bin"])
        else { return "There is no /usr/bin/unshare." }
        return result.exit == .code(0) ? nil : result.errors
    }()

    /// Fills the disk to the last byte.
    func fill(of process: pid_t) throws {
        let descriptor = open(filler(process), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw TerminalFailure("The disk cannot be filled: error \(errno).") }
        defer { close(descriptor) }
        for size in [4096, 1] {
            let bytes = [UInt8](repeating: 0, count: size)
            while write(descriptor, bytes, size) > 0 {}
        }
    }

    /// Makes room again.
    func empty(of process: pid_t) throws { try FileManager.default.removeItem(atPath: filler(process)) }

    /// The disk's folder as others see it while the program runs.
    func outside(_ process: pid_t) -> String { "/proc/\(process)/root\(folder)" }

    private func filler(_ process: pid_t) -> String { outside(process) + "/fyll" }

    private static func wrapper(_ folder: String) -> [String] {
        ["/usr/bin/unshare", "-rm", "/bin/sh", "-c", script, "sh", folder]
    }
}
