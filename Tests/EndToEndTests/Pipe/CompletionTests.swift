import Foundation
import TestSupport
import Testing

/// `treff --generate-completion-script` writes what a shell understands.
struct CompletionTests {
    @Test(arguments: ["bash", "zsh", "fish"])
    func aShellCanReadIt(shell: String) throws {
        let treff = try Treff()
        let script = try treff.run("--generate-completion-script", shell)
        #expect(script.exit == .code(0))
        #expect(script.errors == "")
        for command in ["run", "rehearse", "review"] { #expect(script.output.contains(command)) }
        for option in ["lang", "speed", "records"] { #expect(script.output.contains(option)) }
        guard let program = ["/usr/bin/\(shell)", "/bin/\(shell)"].first(where: FileManager.default.isExecutableFile)
        else { return }
        let read = try PipedProgram.run([program, "-n"], environment: treff.environment, input: script.output.utf8)
        #expect(read == ProgramResult(exit: .code(0)))
    }

    @Test("The language changes what is told of a command, and nothing that the shell runs")
    func theScriptIsNotTranslated() throws {
        func script(_ language: String) throws -> String {
            try Treff().run("--lang", language, "--generate-completion-script", "bash").output
        }
        #expect(try script("nb") == script("en"))
    }

    @Test func bashOffersCommandsAndOptions() throws {
        let treff = try Treff()
        let script = try treff.run("--generate-completion-script", "bash").output
        let asked = """

            COMP_WORDS=(treff re) COMP_CWORD=1 COMP_LINE='treff re' COMP_POINT=8
            _treff treff re treff
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let answer = try PipedProgram.run(
            ["/bin/bash"], environment: treff.environment, input: (script + asked).utf8)
        #expect(answer.errors == "")
        #expect(answer.output.split(separator: "\n").sorted() == ["rehearse", "resume", "review"])
    }
}
