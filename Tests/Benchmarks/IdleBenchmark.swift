import Glibc
import TestSupport

/// The share of a core that a session takes while nobody types and the clock runs.
enum IdleBenchmark {
    static func run() throws {
        let terminal = try PseudoTerminal(
            [Place.treff, "run", "mestringstreff/1", "--records", Place.folder()],
            environment: ["TERM=xterm-256color", "LANG=C.UTF-8", "HOME=/tmp"], columns: 100)
        try terminal.expect("› ")
        try terminal.type("\r")
        try terminal.expect("Enter går videre")
        let before = ticks(of: terminal.process)
        let begun = milliseconds()
        var last = terminal.screen.state.text
        for _ in 0..<20 {
            try terminal.expect("the clock going on") { $0.state.text != last }
            last = terminal.screen.state.text
        }
        let seconds = (milliseconds() - begun) / 1000
        let used = Double(ticks(of: terminal.process) - before) / Double(sysconf(Int32(_SC_CLK_TCK)))
        print("\(used) s of a core in \(seconds) s: \(used / seconds * 100) %")
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
