import Foundation
import TestSupport
import Testing

/// The script that the guide begins with, as a planner would use it: saved alone in a folder, outside any course.
struct GuideExampleTests {
    private let treff: Treff

    init() throws { treff = try Treff() }

    private static let commands = [["hjelp", "skript", "eksempel"], ["help", "script", "example", "--lang", "en"]]

    /// Saves what the program writes.
    private func save(_ command: [String]) throws -> String {
        let result = try treff.run(command)
        #expect(result.exit == .code(0))
        #expect(result.errors == "")
        let file = treff.home.path + "/samling.md"
        try result.output.write(toFile: file, atomically: false, encoding: .utf8)
        return file
    }

    @Test(arguments: commands) func nothingIsFoundInIt(command: [String]) throws {
        let file = try save(command)
        let check = try treff.run("check", file, "--strict")
        #expect(check.output + check.errors == "Ingen funn.\n")
        #expect(check.exit == .code(0))
        let layout = try treff.run("format", file, "--check")
        #expect(layout.output + layout.errors == "")
        #expect(layout.exit == .code(0))
    }

    @Test(arguments: commands) func enterAloneLeadsThroughIt(command: [String]) throws {
        let file = try save(command)
        let result = try treff.run("rehearse", file, input: String(repeating: "\n", count: 40) + "avslutt\navslutt\n")
        #expect(result.exit == .code(0))
        let record = try #require(try treff.saved().first)
        #expect(record.rehearsal)
        #expect(record.state == "ended")
        #expect(record.items(of: "item-started") == ["1.1", "2.1", "2.2", "2.3", "3.1"])
        #expect(record.items(of: "prompt-given") == ["2.1", "2.1", "2.3", "2.3", "2.3", "3.1"])
    }
}
