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
        let plain = try #require(PlainArguments(arguments))
        let command = try #require(PlainCommand(plain.words))
        let parsed = try #require(try TreffCommand.parseAsRoot(arguments) as? any AppCommand)
        #expect(command == told(parsed))
        #expect(plain.common == parsed.common.choices)
    }

    @Test(
        "and leaves the rest to it",
        arguments: [
            "run a b", "resume a b", "shell a", "run -- a", "run -h", "--version", "run a --lang",
            "run --lang xx a", "run a --lang nb --lang en", "run --records=a b", "run a --records -b", "--records",
            "check a", "Run a", "help", "rehearse a",
        ])
    func left(line: String) {
        #expect(command(line.split(separator: " ").map(String.init)) == nil)
    }

    @Test func emptyWordsAreNotPlain() {
        #expect(command(["run", ""]) == nil)
        #expect(command(["--lang", "", "run", "a"]) == nil)
    }

    private func command(_ arguments: [String]) -> PlainCommand? {
        PlainArguments(arguments).flatMap { PlainCommand($0.words) }
    }

    /// What ArgumentParser understood.
    private func told(_ command: any AppCommand) -> PlainCommand? {
        switch command {
        case let run as RunCommand where run.build == nil && run.share == nil: .run(script: run.script)
        case let resume as ResumeCommand where resume.share == nil: .resume(record: resume.record)
        case let tool as ToolCommand: .tool(tool.id)
        case is ShellCommand: .shell
        default: nil
        }
    }
}
