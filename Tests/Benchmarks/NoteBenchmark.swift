import Facilitation
import Glibc
import RecordStore
import TestSupport

/// Acknowledging a note durably, in records that have many notes already, beside a bare durable write of as many bytes.
enum NoteBenchmark {
    static func run() throws {
        for count in [0, 1000, 10_000] {
            let folder = Place.folder()
            var session = Session(Record.sample(.sample))
            _ = session.start(at: .at(0))
            for number in 0..<count { try write(number, in: &session) }
            let file = try RecordFolder(path: folder).create(session.record)
            var times: [Double] = []
            for number in count..<count + 40 {
                let begun = milliseconds()
                try write(number, in: &session)
                try file.save(session.record)
                times.append(milliseconds() - begun)
            }
            let size = size(of: file.path)
            let bare = (0..<40).map { _ in bareWrite(size, in: folder) }
            print("\(count) notes, \(size / 1024) KiB: \(Figures(times)) ms; bare write: \(Figures(bare)) ms")
        }
    }

    private static func write(_ number: Int, in session: inout Session) throws {
        let text = "Notat nummer \(number) om noe som ble sagt i gruppa, med æ, ø og å"
        _ = try session.perform(.note(kind: .note, text: text), at: .at(Double(number) / 10))
    }

    private static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Writes, flushes and renames a file, and flushes its folder, as any durable replacement must.
    private static func bareWrite(_ size: Int, in folder: String) -> Double {
        let bytes = [UInt8](repeating: 32, count: size)
        let begun = milliseconds()
        let descriptor = open(folder + "/bare.tmp", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        fsync(descriptor)
        close(descriptor)
        rename(folder + "/bare.tmp", folder + "/bare")
        let directory = open(folder, O_RDONLY | O_DIRECTORY)
        fsync(directory)
        close(directory)
        return milliseconds() - begun
    }
}
