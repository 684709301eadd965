import Glibc
import TestSupport

/// From starting a program to the first prompt on a terminal, and the most memory that it had until then.
enum StartBenchmark {
    static func run() throws {
        var times: [String: [Double]] = [:]
        var memory: [String: Double] = [:]
        for _ in 0..<15 {
            for (name, arguments, sign) in programs {
                let begun = milliseconds()
                let terminal = try PseudoTerminal(
                    arguments, environment: ["TERM=xterm-256color", "LANG=C.UTF-8", "HOME=/tmp"], columns: 100)
                try terminal.expect(sign)
                times[name, default: []].append(milliseconds() - begun)
                memory[name] = max(memory[name] ?? 0, peak(of: terminal.process))
                terminal.hangUp()
                _ = try? terminal.waitForExit()
            }
        }
        for (name, _, _) in programs {
            print("\(name): \(Figures(times[name] ?? [])) ms; at most \(memory[name] ?? 0) MiB")
        }
    }

    /// The programs, and the text that shows that they are ready.
    private static var programs: [(name: String, arguments: [String], sign: String)] {
        [
            ("empty Swift program", [Place.programs + "/EmptyProgram"], "›"),
            ("sqlite3 :memory:", ["/usr/bin/sqlite3", ":memory:"], "sqlite>"),
            ("treff run", [Place.treff, "run", "mestringstreff/1", "--records", Place.folder()], "› "),
            ("treff", [Place.treff, "--records", Place.folder()], "treff ›"),
        ]
    }

    /// The most memory that a process had, in MiB; 0 when it is gone.
    private static func peak(of process: pid_t) -> Double {
        guard let file = fopen("/proc/\(process)/status", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, 256, file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix("VmHWM:") else { continue }
            let kibibytes = Double(text.filter(\.isNumber)) ?? 0
            return (kibibytes / 1024 * 10).rounded() / 10
        }
        return 0
    }
}
