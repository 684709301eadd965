import ArgumentParser
import Facilitation
import Languages
import Testing

@testable import TreffApp

/// What is read without ArgumentParser is read as it would have.
@Suite struct PlainArgumentsTests {
    @Test(
        "like ArgumentParser",
        arguments: [
            "", "--no-color", "--still", "--lang en", "--records a --scripts b --lang nb --no-color", "run a", "kjør a",
            "kjor a",
            "run --lang nb_NO a", "--lang en run a", "--records run run run", "run a --no-color --no-color",
            "resume --still a", "run", "kjør --lang nb",
            "run --records kjør a --scripts b", "resume", "gjenoppta a", "resume --records a", "tool", "tool busk",
            "verktøy en to tre", "verktoy --lang en busk", "--scripts tool tool tool", "shell", "skall --records a",
        ])
    func same(line: String) throws {
        let arguments = line.split(separator: " ").map(String.init)
        let plain = try #require(TreffCommand.plain(arguments))
        let parsed = try #require(try TreffCommand.parseAsRoot(arguments) as? any AppCommand)
        #expect(told(plain) == told(parsed))
    }

    @Test(
        "and leaves the rest to it",
        arguments: [
            "run a b", "resume a b", "shell a", "run -- a", "run -h", "--version", "run a --lang",
            "run --lang xx a", "run a --lang nb --lang en", "run --records=a b", "run a --records -b", "--records",
            "check a", "Run a", "help", "rehearse a",
        ])
    func left(line: String) {
        #expect(TreffCommand.plain(line.split(separator: " ").map(String.init)).map(told) == nil)
    }

    @Test func emptyWordsAreNotPlain() {
        #expect(TreffCommand.plain(["run", ""]).map(told) == nil)
        #expect(TreffCommand.plain(["--lang", "", "run", "a"]).map(told) == nil)
    }

    /// A command with all that it was told.
    private func told(_ command: any AppCommand) -> [String?] {
        let common = command.common
        let words: [String?] =
            switch command {
            case let run as RunCommand: [run.script]
            case let resume as ResumeCommand: [resume.record]
            case let tool as ToolCommand: tool.id
            default: []
            }
        let options = [
            common.language?.language.tag, common.scripts, common.records, "\(common.noColor)", "\(common.still)",
        ]
        return ["\(type(of: command))"] + options + words
    }
}
