import Facilitation
import Glibc
import RecordStore
import TestSupport

/// Reviewing 10,000 made-up records from their files. The folder stays, for measuring other programs on the same files.
enum ReviewBenchmark {
    static func run() throws {
        let folder = Place.folder()
        let record = Record.sample(.sample)
        for made in SyntheticRecords(of: [(record.script, record.plan)], seed: 1).prefix(10_000) {
            try RecordFolder(path: folder).create(made).close()
        }
        for arguments in [["review", folder], ["review", folder, "--ndjson"]] {
            let times = try (0..<5).map { _ in
                let begun = milliseconds()
                try wait(for: ["timeout", "300", Place.treff] + arguments)
                return milliseconds() - begun
            }
            print("treff \(arguments.joined(separator: " ")): \(Figures(times)) ms")
        }
    }

    private static func wait(for arguments: [String]) throws {
        var process: pid_t = 0
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        var words = arguments.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        guard posix_spawnp(&process, "timeout", &actions, nil, &words, environ) == 0 else {
            throw TerminalFailure("The program could not be started.")
        }
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }
}
