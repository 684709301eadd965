import Basics

/// A command as ArgumentParser describes it (`treff --experimental-dump-help`).
struct CommandDescription: Equatable {
    let name: String
    let aliases: [String]
    let abstract: String
    let discussion: String
    let arguments: [ArgumentDescription]
    let commands: [CommandDescription]

    /// The root command of a dump; `nil` when the text is none.
    init?(dump: [UInt8]) {
        guard let command = (try? JSON(parsing: dump))?["command"] else { return nil }
        self.init(command)
    }

    private init?(_ json: JSON) {
        guard let name = json["commandName"]?.text else { return nil }
        self.name = name
        aliases = (json["aliases"]?.elements ?? []).compactMap(\.text)
        abstract = json["abstract"]?.text ?? ""
        discussion = json["discussion"]?.text ?? ""
        arguments = (json["arguments"]?.elements ?? []).compactMap(ArgumentDescription.init)
        // ArgumentParser's own `help` follows the program's.
        let all = (json["subcommands"]?.elements ?? []).compactMap(CommandDescription.init)
        commands = all.enumerated().filter { place, command in
            !all[..<place].contains { $0.name == command.name }
        }.map(\.element)
    }
}
