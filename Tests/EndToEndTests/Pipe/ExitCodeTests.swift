import Foundation
import TestSupport
import Testing

/// How the program tells what became of it: exit codes, and which of its two outputs has what.
struct ExitCodeTests {
    let treff: Treff

    init() throws { treff = try Treff() }

    @Test(arguments: [["--version"], ["--help"], ["run", "--help"], ["help", "run"], ["list"], ["liste"], ["tools"]])
    func whatWasAskedForGoesToStandardOutput(arguments: [String]) throws {
        let result = try treff.run(arguments)
        #expect(result.exit == .code(0))
        #expect(result.errors == "")
        #expect(result.output.hasSuffix("\n"))
        #expect(result.isPlain)
    }

    @Test(arguments: [
        ["run", "mestringstreff/7"], ["run", "ukjent/1"], ["run", "mestringstreff/x"], ["run", "finnes-ikke.md"],
        ["rehearse", "mestringstreff/0"], ["resume"], ["resume", "/finnes/ikke.json"], ["tool", "finnes-ikke"],
        ["tools", "qqqq"],
    ])
    func whatCannotBeDoneIsSaidOnStandardError(arguments: [String]) throws {
        let result = try treff.run(arguments)
        #expect(result.exit == .code(1))
        #expect(result.output == "")
        #expect(result.errors.hasSuffix("\n"))
        #expect(result.isPlain)
        if arguments.count > 1 { #expect(result.errors.contains(arguments[1])) }
        #expect(!FileManager.default.fileExists(atPath: treff.records))
    }

    @Test(arguments: [
        ["run"], ["run", "a", "b"], ["finnes-ikke"], ["--finnes-ikke"], ["run", "--speed", "2", "mestringstreff/1"],
        ["rehearse", "mestringstreff/1", "--speed", "0"], ["rehearse", "mestringstreff/1", "--speed", "601"],
        ["rehearse", "mestringstreff/1", "--speed", "fort"], ["list", "--lang", "sv"], ["list", "--records"],
    ])
    func whatWasNotUnderstoodIsAnotherCode(arguments: [String]) throws {
        let result = try treff.run(arguments)
        #expect(result.exit == .code(2))
        #expect(result.output == "")
        #expect(result.errors.hasSuffix("\n"))
        #expect(result.isPlain)
    }

    /// A disk without room is `/dev/full`.
    @Test(arguments: [
        ["list"], ["liste"], ["help"], ["preview", "mestringstreff/1"],
        ["print", "mestringstreff/1", "--for", "leader"],
        ["course", "list"], ["explain", "no-phases"], ["rehearse", "mestringstreff/1", "--auto", "--speed", "600"],
    ])
    func whatCannotBeWrittenIsSaid(arguments: [String]) throws {
        let path = try BuiltProgram.path("treff")
        let result = try PipedProgram.run(
            ["/bin/sh", "-c", "exec \"$@\" > /dev/full", "sh", path] + arguments, environment: treff.environment,
            input: "".utf8)
        #expect(result.exit == .code(1))
        #expect(result.errors.hasSuffix("Det som skulle ut, kunne ikke skrives: disken er full.\n"))
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aSignalIsToldTheWayShellsDo(signal: Int32) throws {
        let program = try treff.start("run", "mestringstreff/1")
        try program.send("hel linje\nhalv lin")
        try program.expect("✓ Notat 1")
        program.signal(signal)
        #expect(try program.waitForExit().exit == .code(128 + signal))
        #expect(try #require(try treff.saved().first).texts == ["hel linje", "halv lin"])
        #expect(try treff.run("resume").exit == .code(0))
    }

    @Test func anInterruptInAPipeDoesNotEndTheSession() throws {
        let program = try treff.start("run", "mestringstreff/1")
        try program.send("en\n")
        try program.expect("✓ Notat 1")
        program.signal(SIGINT)
        try program.expect("Ctrl-D")
        try program.send("to\n")
        #expect(try program.finish().exit == .code(0))
        #expect(try #require(try treff.saved().first).texts == ["en", "to"])
    }

    @Test func aReaderThatWentAwayIsNoLossOfNotes() throws {
        let path = try BuiltProgram.path("treff")
        let lines = (1...50).map { "linje \($0)" }.joined(separator: "\n") + "\n"
        let result = try PipedProgram.run(
            ["/bin/sh", "-c", "\"$1\" run mestringstreff/1 | /usr/bin/head -n 1", "sh", path],
            environment: treff.environment, input: lines.utf8)
        #expect(result.exit == .code(0))
        let texts = try #require(try treff.saved().first).texts
        #expect(texts == (1..<(texts.count + 1)).map { "linje \($0)" })
        #expect(try treff.run("resume", input: "og så videre\n").exit == .code(0))
    }
}
