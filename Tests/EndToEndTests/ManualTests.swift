import Foundation
import TestSupport
import Testing

/// The man page says what the commands say of themselves.
struct ManualTests {
    private static let languages = ["en", "nb", "nn"]

    /// What ArgumentParser tells of a program, as the page needs it.
    private struct Description: Decodable {
        struct Command: Decodable {
            var commandName: String
            var aliases: [String]?
            var abstract: String?
            var arguments: [Argument]?
            var subcommands: [Command]?
        }
        struct Argument: Decodable {
            struct Name: Decodable {
                var kind: String
                var name: String
            }
            var shouldDisplay: Bool
            var names: [Name]?
        }
        var command: Command
    }

    private func page(_ language: String, of dump: String) throws -> ProgramResult {
        let frame = Treff.scripts + "/../Sources/Languages/\(language)/manual.mdoc"
        return try PipedProgram.run([try BuiltProgram.path("manual"), frame], environment: [], input: dump.utf8)
    }

    private func dump(_ language: String) throws -> String {
        try Treff().run("--lang", language, "--experimental-dump-help").output
    }

    @Test(arguments: languages)
    func itNamesEachCommandAndOption(language: String) throws {
        let dump = try dump(language)
        let page = try page(language, of: dump)
        #expect(page.exit == .code(0))
        #expect(page.errors == "")
        let lines = page.output.split(separator: "\n").map { $0.replacing("\\&", with: "") }
        let root = try JSONDecoder().decode(Description.self, from: Data(dump.utf8)).command
        let commands = try #require(root.subcommands)
        #expect(commands.count > 10)
        for command in commands {
            let heads = lines.filter { ($0 + " ").hasPrefix(".It Cm \(command.commandName) ") }
            #expect(heads.count == 1, "\(command.commandName)")
            for alias in command.aliases ?? [] { #expect(heads.first?.contains("Cm \(alias)") == true, "\(alias)") }
            for inner in command.subcommands ?? [] {
                let heads = lines.filter { $0.hasPrefix(".It Cm \"\(command.commandName) \(inner.commandName)\"") }
                #expect(heads.count == 1, "\(inner.commandName)")
            }
        }
        let inner = commands.flatMap { $0.subcommands ?? [] }
        for argument in (commands + inner + [root]).flatMap({ $0.arguments ?? [] }) where argument.shouldDisplay {
            for name in argument.names ?? [] {
                let option = (name.kind == "long" ? "Fl -" : "Fl ") + name.name
                #expect(lines.contains { ($0 + " ").contains(option + " ") }, "\(option)")
            }
        }
        #expect(!page.output.contains("@"))
    }

    @Test func aSmallProgramsPageInFull() throws {
        let dump = """
            {"command": {"commandName": "treff", "abstract": "Help for a group.", "discussion": "One. Two.", "arguments": [
              {"kind": "option", "names": [{"kind": "long", "name": "lang"}], "valueName": "nb|en", "abstract": "The language.",
               "shouldDisplay": true, "isOptional": true, "isRepeating": false, "allValues": ["nb", "en"]},
              {"kind": "flag", "names": [{"kind": "long", "name": "version"}], "abstract": "Show the version.",
               "shouldDisplay": true, "isOptional": true, "isRepeating": false}],
             "subcommands": [{"commandName": "run", "aliases": ["kjør"], "abstract": "Lead. .\\\\ 'go' on.", "arguments": [
              {"kind": "positional", "valueName": "script", "abstract": "A script.", "shouldDisplay": true, "isOptional": false,
               "isRepeating": true},
              {"kind": "option", "names": [{"kind": "short", "name": "s"}, {"kind": "long", "name": "speed"}], "valueName": "n",
               "abstract": "How fast.", "defaultValue": "60", "shouldDisplay": true, "isOptional": true, "isRepeating": false},
              {"kind": "flag", "names": [{"kind": "long", "name": "csv"}], "abstract": "Rows.", "shouldDisplay": true},
              {"kind": "flag", "names": [{"kind": "long", "name": "json"}], "abstract": "Rows.", "shouldDisplay": true},
              {"kind": "flag", "names": [{"kind": "long", "name": "old"}], "shouldDisplay": false}]},
              {"commandName": "help", "abstract": "Help.", "arguments": [
               {"kind": "positional", "valueName": "command", "shouldDisplay": true, "isOptional": true}]},
              {"commandName": "help", "abstract": "Show subcommand help information."}]}}
            """
        let folder = try TemporaryFolder()
        let frame = "start\n@abstract@\n@discussion@\n@commands@\n@options@\nend\n"
        try folder.put(frame.utf8, in: "frame.mdoc")
        let made = try PipedProgram.run(
            [try BuiltProgram.path("manual"), folder.path + "/frame.mdoc"], environment: [], input: dump.utf8)
        let page = """
            start
            .Nd help for a group
            One.
            Two.
            .It Cm \\&run Ar script ... Pq Cm kjør
            Lead.
            \\&.\\e 'go' on.
            .Bl -tag -width Ds -compact
            .It Ar script
            A script.
            .It Fl -speed Ar \\&n , Fl s Ar \\&n
            How fast.
            \\*[default] 60.
            .It Fl -csv , Fl -json
            Rows.
            .El
            .It Cm help Oo Ar command Oc
            Help.
            .Bl -tag -width Ds
            .It Fl -lang Ar nb|en
            The language.
            \\*[values] nb, en.
            .El
            end

            """
        #expect(made == ProgramResult(exit: .code(0), output: page))
    }

    @Test func itSaysWhatItLacks() throws {
        #expect(
            try page("en", of: "nothing")
                == ProgramResult(
                    exit: .code(1), errors: "manual: there is no description of commands on standard input.\n"))
        #expect(
            try PipedProgram.run([try BuiltProgram.path("manual")], environment: [])
                == ProgramResult(exit: .code(2), errors: "usage: treff --experimental-dump-help | manual FRAME\n"))
    }
}
