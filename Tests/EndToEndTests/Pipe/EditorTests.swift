import Foundation
import TestSupport
import Testing

@testable import ScriptFormat

/// What editors are taught about scripts.
struct EditorTests {
    private let treff: Treff
    private let folder: String

    init() throws {
        treff = try Treff()
        folder = treff.home.path + "/filer"
        let result = try treff.run("help", "editors", "--write", folder)
        #expect(result.exit == .code(0))
        // A long path stands on a line of its own.
        let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.hasPrefix("✓ Filene for redigeringsprogram ligger i \(folder) "))
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }

    private func json(_ name: String) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(text(name).utf8))
        return try #require(value as? [String: Any])
    }

    @Test func theGrammarKnowsEachWord() throws {
        let repository = try #require(json("vscode/syntaxes/treff.tmLanguage.json")["repository"] as? [String: Any])
        func expression(_ name: String) throws -> NSRegularExpression {
            let pattern = try #require((repository[name] as? [String: Any])?["match"] as? String)
            return try NSRegularExpression(pattern: pattern)
        }
        func group(_ number: Int, _ name: String, _ line: String) throws -> String? {
            let all = NSRange(line.startIndex..., in: line)
            return try expression(name).firstMatch(in: line, range: all).flatMap {
                Range($0.range(at: number), in: line)
            }
            .map { String(line[$0]) }
        }
        for label in FormatWords.labels {
            #expect(try group(1, "label", "**\(label):** x") == label)
            #expect(try group(1, "label", "\(label.uppercased()): x") == label.uppercased())
        }
        for word in FormatWords.leads { #expect(try group(1, "lead", "\(word): gruppeleder") == word) }
        for role in FormatWords.roles { #expect(try group(0, "role", "x, \(role) og y") == role) }
        for mark in FormatWords.marks { #expect(try group(0, "mark", "5 min, \(mark)") == mark) }
        for key in FormatWords.keys { #expect(try group(1, "key", "\(key): x") == key) }
        #expect(try group(4, "heading", "## Hva nå (sann)? (10–15 min, stille)") == "10–15 min, stille")
        #expect(try group(0, "time", "10–15 min, stille") == "10–15 min")
        #expect(try group(1, "label", "Ta med: kaffe") == nil)
        #expect(FormatWords.labels.count > 30)
    }

    @Test(arguments: [("nb", "feil"), ("nn", "feil"), ("en", "error")])
    func theMatchersReadWhatIsTold(language: String, word: String) throws {
        let file = treff.home.path + "/å b.md"
        try "---\ntittel: X\nspråk: nb\n---\n\n# A (5 min)\n\n## Blåbær (en ørliten stund)\n".write(
            toFile: file, atomically: false, encoding: .utf8)
        let told = try treff.run("check", file, "--format", "lines", "--lang", language)
        let line = try #require(told.output.split(separator: "\n").map(String.init).first { $0.contains(word) })
        let tasks = try #require(json("vscode/tasks.json")["tasks"] as? [[String: Any]])
        let matchers = try #require(tasks[0]["problemMatcher"] as? [[String: Any]])
        let groups = try matchers.compactMap { matcher -> [String]? in
            let pattern = try #require((matcher["pattern"] as? [String: Any])?["regexp"] as? String)
            let match = try NSRegularExpression(pattern: pattern).firstMatch(
                in: line, range: NSRange(line.startIndex..., in: line))
            return match.map { match in
                [matcher["severity"] as? String ?? ""]
                    + (1...3).map { Range(match.range(at: $0), in: line).map { String(line[$0]) } ?? "" }
            }
        }
        #expect(groups == [["error", file, "8", "12"]])
        let package = try json("vscode/package.json")
        #expect((package["contributes"] as? [String: Any])?["problemMatchers"] is [[String: Any]])
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/vim")))
    func vimJumpsToLineAndColumn() throws {
        let script = treff.home.path + "/samling.md"
        try "---\ntittel: X\nspråk: nb\n---\n\n# Å (5 min)\n\n## Blåbær (fem min)\n\nSi: TODO\n".write(
            toFile: script, atomically: false, encoding: .utf8)
        let result = treff.home.path + "/funn"
        let commands = [
            "set runtimepath+=\(folder)/vim", "edit \(script)", "compiler treff", "silent make",
            "call writefile(map(getqflist(), {_, f -> bufname(f.bufnr) =~# 'samling.md' ? join([f.lnum, f.col, f.vcol, f.type], ' ') : ''}), '\(result)')",
            "cc 1", "call writefile([line('.') . ' ' . charcol('.')], '\(result)', 'a')", "qa!",
        ]
        var variables = treff.variables
        variables["PATH"] = "\((try BuiltProgram.path("treff") as NSString).deletingLastPathComponent):/usr/bin:/bin"
        variables["LANG"] = "C.UTF-8"
        let vim = ["/usr/bin/vim", "-es", "-N", "-u", "NONE", "-i", "NONE"] + commands.flatMap { ["-c", $0] }
        _ = try PipedProgram.run(vim, environment: variables.map { "\($0.key)=\($0.value)" }, input: "".utf8)
        #expect(try String(contentsOfFile: result, encoding: .utf8) == "8 12 1 W\n10 5 1 W\n8 12\n")
    }
}
