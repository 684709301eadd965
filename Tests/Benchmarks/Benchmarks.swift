import Glibc
import TestSupport

/// The benchmarks by name.
let benchmarks: [(name: String, run: @Sendable () throws -> Void)] = [
    ("start", StartBenchmark.run), ("keys", KeyBenchmark.run), ("idle", IdleBenchmark.run),
    ("notes", NoteBenchmark.run),
    ("check", CheckBenchmark.run), ("review", ReviewBenchmark.run),
]

/// The built programs and a folder for what they write.
enum Place {
    /// The folder of the built programs.
    static let programs: String = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let path = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
    }()

    /// The program that is measured.
    static var treff: String { programs + "/treff" }

    /// A new folder for records.
    static func folder() -> String {
        var template = Array("/tmp/treff-benchmark-XXXXXX".utf8CString)
        guard let path = mkdtemp(&template) else { return "/tmp" }
        return String(cString: path)
    }
}

/// Milliseconds on a clock that only goes forward.
func milliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
}

/// Figures with their middle and their ends.
struct Figures: CustomStringConvertible {
    let values: [Double]

    init(_ values: [Double]) { self.values = values.sorted() }

    var median: Double { values.isEmpty ? .nan : values[values.count / 2] }

    var description: String {
        "median \(round(median)), least \(round(values.first ?? .nan)), most \(round(values.last ?? .nan))"
    }

    private func round(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
