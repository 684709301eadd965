import Foundation
import TestSupport
import Testing

/// Every command of the README is one that works.
struct ReadmeTests {
    private let blocks: [(language: String, lines: [String])]
    private let text: String

    init() throws {
        text = String(decoding: try repositoryFile("README.md"), as: UTF8.self)
        let parts = text.components(separatedBy: "```")
        blocks = stride(from: 1, to: parts.count, by: 2).map { index in
            let lines = parts[index].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            return (lines[0], lines.dropFirst().filter { !$0.isEmpty })
        }
    }

    private var commands: [String] { blocks.filter { $0.language == "sh" }.flatMap(\.lines) }

    @Test func thereAreTwoCommands() {
        let libraries = "libedit-dev libexpat1-dev libyaml-dev zlib1g-dev"
        #expect(commands == ["sudo apt-get install --yes \(libraries) && swift run treff", "swift test"])
    }

    @Test func theFirstOneInstallsWhatThePackageAsksForAndStartsIt() throws {
        let package = String(decoding: try repositoryFile("Package.swift"), as: UTF8.self)
        for library in ["libedit-dev", "libexpat1-dev", "libyaml-dev", "zlib1g-dev"] {
            #expect(package.contains(".apt([\"\(library)\"])"))
        }
        #expect(package.contains(".executable(name: \"treff\""))
        // `swift run treff` starts the program without arguments.
        let treff = try Treff()
        let terminal = try treff.open()
        try terminal.expect("treff ›")
        #expect(terminal.screen.state.text.contains("mestringstreff/1"))
        try terminal.type("\u{04}")
        #expect(try terminal.waitForExit() == .code(0))
    }

    @Test func theSecondOneIsWhatTheChecksRun() throws {
        let checks = String(decoding: try repositoryFile(".ci/run"), as: UTF8.self)
        #expect(checks.contains("README.md"))
        #expect(checks.contains("block == 2"))
        #expect(checks.contains("bash -c \"$tests\""))
        #expect(FileManager.default.isExecutableFile(atPath: Treff.scripts + "/../.ci/run"))
    }

    @Test func theSessionThatItShowsIsTheFirstOne() throws {
        let sample = try #require(blocks.first { $0.language == "text" }).lines
        let shown = try Treff().run("run", "mestringstreff/1").output
        for line in sample.prefix(1) + sample.filter({ $0.hasPrefix("1.1  ") }) { #expect(shown.contains(line + "\n")) }
        let first = try #require(sample.first { $0.hasPrefix("     ") }).dropLast(2)
        #expect(
            shown.replacingOccurrences(of: "\n     ", with: " ").contains(first.trimmingCharacters(in: .whitespaces)))
        let note = try Treff().run("run", "mestringstreff/1", input: "to kommer litt for sent\n").output
        #expect(note.contains(try #require(sample.first { $0.hasPrefix("✓") }) + "\n"))
    }

    @Test(arguments: ["øv mestringstreff/1", "kjør mestringstreff/1", "hjelp"])
    func theWordsThatItNamesWorkInTheShell(line: String) throws {
        #expect(text.contains("`\(line)`"))
        let terminal = try Treff().open()
        try terminal.expect("treff ›")
        try terminal.type(line + "\r")
        try terminal.expect(line == "hjelp" ? "hjelp KOMMANDO" : "1.1  Velkommen")
        try terminal.type("\u{04}")
        try terminal.expect("the shell again") { $0.state.text.hasSuffix("treff ›") }
        try terminal.type("\u{04}")
        #expect(try terminal.waitForExit() == .code(0))
    }
}
