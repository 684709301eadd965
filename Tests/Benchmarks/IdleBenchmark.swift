import Glibc
import TestSupport

/// The share of a core that a session takes while nobody types and the clock runs, and that a second window takes beside it.
enum IdleBenchmark {
    static func run() throws {
        let folder = Place.folder()
        let session = try open("run", "mestringstreff/1", "--records", folder, columns: 100)
        try session.expect("› ")
        try session.type("\r")
        try session.expect("Enter går videre")
        let window = try open("follow", "--records", folder, columns: 60)
        try window.expect("1.1")
        let programs = [("the session", session.process), ("follow", window.process)]
        let before = programs.map { ticks(of: $0.1) }
        let begun = milliseconds()
        var last = session.screen.state.text
        for _ in 0..<20 {
            try session.expect("the clock going on") { $0.state.text != last }
            last = session.screen.state.text
        }
        let seconds = (milliseconds() - begun) / 1000
        for ((name, process), before) in zip(programs, before) {
            let used = Double(ticks(of: process) - before) / Double(sysconf(Int32(_SC_CLK_TCK)))
            print("\(name): \(used) s of a core in \(seconds) s: \(used / seconds * 100) %")
        }
    }

    private static func open(_ arguments: String..., columns: Int) throws -> PseudoTerminal {
        try PseudoTerminal(
            [Place.treff] + arguments, environment: ["TERM=xterm-256color", "LANG=C.UTF-8", "HOME=/tmp"],
            columns: columns)
    }

    /// User and system time of a process, in clock ticks.
    private static func ticks(of process: pid_t) -> Int {
        guard let file = fopen("/proc/\(process)/stat", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 1024)
        fgets(&line, 1024, file)
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // The name in brackets may hold blanks; the times are the 12th and 13th fields after it (proc(5)).
        let fields = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
        return fields.count > 13 ? (Int(fields[12]) ?? 0) + (Int(fields[13]) ?? 0) : 0
    }
}
