import Foundation
import TestSupport

/// The built program, with a home of its own and an environment that holds nothing else than what a test puts into it.
struct Treff {
    let home: TemporaryFolder
    var variables = ["LANG": "nb_NO.UTF-8", "TZ": "Europe/Oslo", "TERM": "xterm-256color"]
    /// What stands before the program on the command line: a program that starts it with less than it would have.
    var wrapper: [String] = []

    init() throws {
        home = try TemporaryFolder()
        variables["HOME"] = home.path
        variables["TMPDIR"] = home.path + "/tmp"
    }

    /// The folder of records that the environment gives.
    var records: String { home.path + "/.local/share/treff/records" }

    /// The folder with the scripts that ship.
    static let scripts = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Scripts").path

    /// Runs the program to its end with lines from a pipe.
    func run(_ arguments: String..., input: String = "") throws -> ProgramResult {
        try run(arguments, input: input)
    }

    /// Runs the program to its end with lines from a pipe.
    func run(_ arguments: [String], input: String = "") throws -> ProgramResult {
        try PipedProgram.run(try command(arguments), environment: environment, input: input.utf8)
    }

    /// Starts the program with a pipe that stays open.
    func start(_ arguments: String...) throws -> PipedProgram {
        try PipedProgram(try command(arguments), environment: environment)
    }

    /// Starts the program on a terminal.
    func open(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
        try open(arguments, columns: columns, rows: rows)
    }

    /// Starts the program on a terminal.
    func open(_ arguments: [String], columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
        try PseudoTerminal(try command(arguments), environment: environment, columns: columns, rows: rows)
    }

    /// The records in a folder, by name.
    func saved(in folder: String? = nil) throws -> [SavedRecord] {
        let folder = folder ?? records
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        return try names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted().map { name in
            try SavedRecord(path: "\(folder)/\(name)")
        }
    }

    private func command(_ arguments: [String]) throws -> [String] {
        wrapper + [try BuiltProgram.path("treff")] + arguments
    }

    /// The whole environment, as `NAME=VALUE`.
    var environment: [String] { variables.map { "\($0.key)=\($0.value)" }.sorted() }
}
