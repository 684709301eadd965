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

    @Test func bashOffersCommandsOptionsFilesAndFolders() throws {
        let treff = try Treff()
        try treff.home.put("".utf8, in: "egen.md")
        try treff.home.makeFolder("mappe")
        let script = try treff.run("--generate-completion-script", "bash").output
        let lines = [
            "treff re", "treff rehearse --s", "treff run eg", "treff check eg", "treff run ma", "treff --records ",
        ]
        let asked = lines.map { line in
            let words = line.split(separator: " ", omittingEmptySubsequences: false)
            return """
                COMP_WORDS=(\(line)) COMP_CWORD=\(words.count - 1) COMP_LINE='\(line)' COMP_POINT=\(line.count) COMPREPLY=()
                _treff treff '\(words[words.count - 1])' \(words[words.count - 2])
                echo $(printf '%s\\n' "${COMPREPLY[@]}" | sort)

                """
        }
        let answer = try PipedProgram.run(
            ["/bin/bash"], environment: treff.environment + ["LC_ALL=C"],
            input: (script + "\ncd\n" + asked.joined()).utf8)
        let offered = """
            rehearse resume review
            --scripts --speed --still
            egen.md
            egen.md
            mappe
            mappe

            """
        #expect(answer == ProgramResult(exit: .code(0), output: offered))
    }
}
