import ArgumentParser
import Languages

extension TreffCommand {
    /// The names of all commands, those of a language first.
    static func names(_ language: Language) -> [String] {
        let english = commands.compactMap { $0.configuration.commandName }
        let norwegian = commands.flatMap { $0.configuration.aliases }
        return language == .nb ? norwegian + english : english + norwegian
    }

    /// The command with a name, of either language.
    static func command(named name: String) -> (any ParsableCommand.Type)? {
        commands.first { command in
            let names = [command.configuration.commandName ?? ""] + command.configuration.aliases
            return names.contains { $0.plainLetters == name.plainLetters }
        }
    }

    /// A command's name in a language, whichever of its names was typed; `nil` when it is none.
    static func name(_ typed: String, _ language: Language) -> String? {
        guard let configuration = command(named: typed)?.configuration else { return nil }
        return language == .nb ? configuration.aliases.first ?? configuration.commandName : configuration.commandName
    }

    /// What the outer shell offers of them.
    static func offered(_ language: Language) -> OfferedCommands {
        let shown = commands.map { command in
            let configuration = command.configuration
            let name = configuration.commandName ?? ""
            return language == .nb ? configuration.aliases.first ?? name : name
        }
        return OfferedCommands(shown: shown, names: names(language))
    }
}
